import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { addressIn } from '../support/address.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { siteFiles, sitePages } from '../support/site-files.ts';

const KB = 1000;

/** Beyond what a page shows for itself: lists of everything, and whoever speaks most. Most pages are ordinary. */
const budget = {
  ordinary: 50 * KB,
  ordinaryShare: 0.8,
  pageCompressed: 30 * KB,
  /** Of all pages; each loads the shared sheet and its own. */
  stylesCompressed: 20 * KB,
  scriptsCompressed: 55 * KB,
  /** Of a page that is read; those that are worked with have more. */
  pageScriptsCompressed: 6 * KB,
  /** Of the timeline, whose script draws. */
  timelineScriptsCompressed: 35 * KB,
  font: 100 * KB,
};

interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly compressed: number;
}

/** Scripts of a page and what they import at once, each once. */
async function withImports(site: BuiltSite, files: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const queue = [...files];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(join(site.dir, file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/\bimport\s*(?:[^"'`();]*\bfrom\s*)?["'`]([^"'`]+)["'`]/g))
      queue.push(posix.join(posix.dirname(file), imported));
  }
  return [...found];
}

const total = (sizes: readonly Size[]): number => sizes.reduce((sum, { compressed }) => sum + compressed, 0);
const largest = (sizes: readonly Size[]): string =>
  sizes
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(({ file, bytes, compressed }) => `${file}: ${bytes} bytes, ${compressed} compressed`)
    .join('\n');

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const sizes = await Promise.all(
    (await siteFiles(site)).map(async (file): Promise<Size> => {
      const content = await readFile(join(site.dir, file));
      return { file, bytes: content.length, compressed: gzipSync(content).length };
    }),
  );
  const own = sizes.filter(({ file }) => !file.startsWith('pagefind/'));
  const pages = own.filter(({ file }) => file.endsWith('.html'));

  it('an ordinary page is small, and no page is large to send', () => {
    const ordinary = pages.filter(({ bytes }) => bytes <= budget.ordinary);
    expect(ordinary.length / pages.length, largest(pages)).toBeGreaterThanOrEqual(budget.ordinaryShare);
    expect(largest(pages.filter(({ compressed }) => compressed > budget.pageCompressed))).toBe('');
  });

  it('all styles together stay within their budget', () => {
    const styles = own.filter(({ file }) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    expect(total(styles), largest(styles)).toBeLessThanOrEqual(budget.stylesCompressed);
  });

  it('all scripts together, the search library apart, stay within theirs', () => {
    const scripts = own.filter(({ file }) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(scripts), largest(scripts)).toBeLessThanOrEqual(budget.scriptsCompressed);
  });

  it('a page that is read runs little script, the timeline no more than drawing takes; search apart', async () => {
    const compressed = new Map(own.map((size) => [size.file, size.compressed]));
    const wrong: string[] = [];
    for (const { path, elements } of (await sitePages(site)).values()) {
      const scripts = elements.filter(({ tagName, properties }) => tagName === 'script' && 'src' in properties);
      const files = scripts.map(({ properties }) => addressIn(site, path, String(properties['src'])));
      const all = await withImports(
        site,
        files.flatMap((to) => (to.to === 'here' ? [to.path] : [])),
      );
      const bytes = all.reduce((sum, file) => sum + (compressed.get(file) ?? Infinity), 0);
      const most = path === 'timeline/' ? budget.timelineScriptsCompressed : budget.pageScriptsCompressed;
      if (all.length === 0 || (path !== 'search/' && bytes > most))
        wrong.push(`${path}: ${bytes} bytes in ${all.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('no font is larger than a page with pictures', () => {
    const fonts = own.filter(({ file }) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(largest(fonts.filter(({ bytes }) => bytes > budget.font))).toBe('');
  });

  it('ships no empty file', () => {
    expect(sizes.filter(({ bytes }) => bytes === 0).map(({ file }) => file)).toEqual([]);
  });
});
