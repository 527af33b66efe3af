import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SyntheticArticle } from './briefing/article.ts';
import { synthesize } from './briefing/synthesize.ts';
import type { Recipe } from './briefing/world.ts';

/** Where files go; a test may gather them instead. */
export type Write = (path: string, text: string) => void;

/** What was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  readonly articles: number;
  readonly copies: number;
  readonly events: number;
  readonly claims: number;
  readonly editions: number;
}

/** Writes a synthetic briefing, file by file. `seen` is shown every article as it passes. */
export function generate(recipe: Recipe, write: Write, seen: (article: SyntheticArticle) => void = () => {}): Written {
  const count = {
    files: 0,
    bytes: 0,
    articles: 0,
    copies: 0,
    events: 0,
    claims: 0,
    editions: 0,
  };
  for (const { path, text, article } of synthesize(recipe)) {
    write(path, text);
    count.files += 1;
    count.bytes += Buffer.byteLength(text);
    if (path.startsWith('events/')) count.events += 1;
    if (path.startsWith('claims/')) count.claims += 1;
    if (path.startsWith('editions/')) count.editions += 1;
    if (article === undefined) continue;
    count.articles += 1;
    if (article.copyOf !== undefined) count.copies += 1;
    seen(article);
  }
  return count;
}

/** Writes below a folder, making the folders that are missing. */
export function writeBelow(dir: string): Write {
  const made = new Set<string>();
  return (path, text) => {
    const file = join(dir, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
  };
}
