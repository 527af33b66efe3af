import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A kind of page and the largest of it. */
export interface KindOfPage {
  /** Its path with `*` for an id: `actors/*\/sheet/`; empty for home. */
  readonly kind: string;
  readonly path: string;
}

const unlisted = '<meta name="robots" content="noindex"';

/** Every kind of page of a built site that is meant to be found, each with the page that has most on it. */
export async function pageKinds(dir: string): Promise<readonly KindOfPage[]> {
  const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const largest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const file of files) {
    const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
    const html = await readFile(join(dir, file), 'utf8');
    if (html.includes(unlisted)) continue;
    const kind = path.replace(/^([^/]+)\/[^/]+\//, '$1/*/');
    if (html.length > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size: html.length });
  }
  return [...largest].map(([kind, { path }]) => ({ kind, path }));
}
