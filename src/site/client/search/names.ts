import { plainName } from '../../../briefing/mentions/plain-name.ts';
import type { SearchNames } from '../../../views/search-names.ts';

export interface NamedPage {
  readonly title: string;
  readonly path: string;
  /** What it is: "Person", "Topic". */
  readonly about: string;
}

/** The names of a site's pages, for looking them up. */
export interface Names {
  readonly pages: readonly NamedPage[];
  /** All who bear a name, by positions in `pages`. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  readonly misspellings: SearchNames['misspellings'];
}

export function namesIn({ pages, misspellings }: SearchNames): Names {
  const bearers = new Map<string, number[]>();
  pages.forEach(([title, , , ...others], page) => {
    for (const name of [plainName(title), ...others]) {
      const known = bearers.get(name);
      if (known === undefined) bearers.set(name, [page]);
      else known.push(page);
    }
  });
  bearers.delete('');
  return { pages: pages.map(([title, path, about]) => ({ title, path, about })), bearers, misspellings };
}

/** What is searched for in the place of what was typed. */
export interface Correction {
  readonly text: string;
  /** A misspelling as it was typed, and the name it stands for. */
  readonly changes: readonly { readonly typed: string; readonly name: string }[];
}

/** A misspelling is no longer than this many words. */
const longest = 6;

/** Puts names in the place of their misspellings, the longest first. What stands in quotation marks is meant as it is. */
export function corrected(text: string, { pages, misspellings }: Names): Correction {
  if (text.includes('"')) return { text, changes: [] };
  const words = text.split(/\s+/).filter((word) => word !== '');
  const changes: Correction['changes'][number][] = [];
  const out: string[] = [];
  let at = 0;
  while (at < words.length) {
    const run = misspellingAt(words, at, misspellings);
    const name = run === undefined ? undefined : pages[run.page]?.title;
    const typed = words.slice(at, at + (run?.length ?? 1)).join(' ');
    if (name !== undefined) changes.push({ typed, name });
    out.push(name ?? typed);
    at += run?.length ?? 1;
  }
  return { text: changes.length > 0 ? out.join(' ') : text, changes };
}

function misspellingAt(
  words: readonly string[],
  at: number,
  misspellings: SearchNames['misspellings'],
): { readonly length: number; readonly page: number } | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const plain = plainName(words.slice(at, at + length).join(' '));
    const page = Object.hasOwn(misspellings, plain) ? misspellings[plain] : undefined;
    if (page !== undefined) return { length, page };
  }
  return undefined;
}

/** The pages that have a text for a name, word for word. */
export const pagesNamed = (text: string, { pages, bearers }: Names): readonly NamedPage[] =>
  (bearers.get(plainName(text)) ?? []).flatMap((page) => pages[page] ?? []);
