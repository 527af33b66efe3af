import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from './built-site.ts';

/** An HTML page of a built site. */
export interface SitePage {
  /** Its address below the base: `actors/russia/`; empty for home. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Every file of a site, as paths below its folder with `/` between. */
export async function siteFiles({ dir }: Pick<BuiltSite, 'dir'>): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The address below the base at which a host serves a file. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Every HTML page of a site, by its address. */
export async function sitePages(site: Pick<BuiltSite, 'dir'>): Promise<ReadonlyMap<string, SitePage>> {
  const files = (await siteFiles(site)).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => pageOf(file, await readFile(join(site.dir, file), 'utf8'))),
  );
  return new Map(pages.map((page) => [page.path, page]));
}

function pageOf(file: string, html: string): SitePage {
  const elements = elementsOf(rehype().parse(html));
  const ids = new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
  return { path: addressOf(file), file, html, elements, ids };
}

/** All elements of a tree, in document order. */
export function elementsOf(tree: Root | Element): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => void found.push(element));
  return found;
}

/** The text of an element, its white space made single. */
export function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text.replaceAll(/\s+/g, ' ').trim();
}
