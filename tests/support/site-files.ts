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

const read = new Map<string, Promise<ReadonlyMap<string, SitePage>>>();

/** Every HTML page of a site, by its address; read once, since a built site stays as it is while it is tested. */
export function sitePages({ dir }: Pick<BuiltSite, 'dir'>): Promise<ReadonlyMap<string, SitePage>> {
  const pages = read.get(dir) ?? readPages(dir);
  read.set(dir, pages);
  return pages;
}

async function readPages(dir: string): Promise<ReadonlyMap<string, SitePage>> {
  const files = (await siteFiles({ dir })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.map(async (file) => pageOf(file, await readFile(join(dir, file), 'utf8'))));
  return new Map(pages.map((page) => [page.path, page]));
}

/** Most tests look at a page's address and size alone, and parsing all pages of a site takes seconds. */
function pageOf(file: string, html: string): SitePage {
  let elements: readonly Element[] | undefined;
  let ids: ReadonlySet<string> | undefined;
  const parsed = (): readonly Element[] => (elements ??= elementsOf(rehype().parse(html)));
  return {
    path: addressOf(file),
    file,
    html,
    get elements() {
      return parsed();
    },
    get ids() {
      ids ??= new Set(parsed().flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
      return ids;
    },
  };
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
