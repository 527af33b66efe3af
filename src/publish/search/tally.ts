import { headSize } from './byte-writer.ts';
import { compareBytes } from './bytes.ts';
import { eachPosting, type PostedPage } from './posted.ts';
import type { PostingStore } from './posting-store.ts';
import type { Terms } from './terms.ts';

/** How much an index has of each term. */
export interface Tally {
  /** Bytes of its pages. */
  readonly bytes: Float64Array;
  readonly pages: Uint32Array;
  /** Numbers within its pages, by which Pagefind sizes chunks. */
  readonly numbers: Float64Array;
}

/** A word of an index: the term of its stem, if it has pages, and those of its other forms, as they come up. */
export interface IndexWord {
  readonly stem: string;
  plain: number | undefined;
  readonly forms: number[];
}

export function tally(
  pages: readonly PostedPage[],
  store: PostingStore,
  terms: Terms,
): { tally: Tally; words: IndexWord[] } {
  const count = terms.stems.length;
  const sums: Tally = {
    bytes: new Float64Array(count),
    pages: new Uint32Array(count),
    numbers: new Float64Array(count),
  };
  const last = new Uint32Array(count);
  const words = new Map<string, IndexWord>();
  const meet = (number: number): void => {
    const stem = terms.stems[number] ?? '';
    let word = words.get(stem);
    if (word === undefined) words.set(stem, (word = { stem, plain: undefined, forms: [] }));
    if (terms.formOf(number) === '') word.plain = number;
    else word.forms.push(number);
  };
  const { bytes, pages: held, numbers } = sums;
  store.scan(pages, (blob, at, page, number) => {
    eachPosting(blob, at, page.fields, (term, units, _from, _length, size) => {
      if (held[term] === 0) meet(term);
      // An array of three, and the step from the page before.
      bytes[term] = (bytes[term] ?? 0) + 1 + headSize(number - (last[term] ?? 0)) + size;
      numbers[term] = (numbers[term] ?? 0) + units;
      held[term] = (held[term] ?? 0) + 1;
      last[term] = number;
    });
  });
  return { tally: sums, words: [...words.values()].sort((a, b) => compareBytes(a.stem, b.stem)) };
}
