import { copyValues, eachPosting, type PostedPage } from './posted.ts';
import type { PostingStore } from './posting-store.ts';
import type { Terms } from './terms.ts';

/** A page of an index whose postings are others now. Fields are numbered as in the index, the same before and after. */
export interface PageChange {
  readonly number: number;
  readonly before: PostedPage;
  readonly after: PostedPage;
}

/** Of each form of a word, empty for the word itself, what pages have of it now: undefined where they have it no more. */
export type WordChange = ReadonlyMap<string, ReadonlyMap<number, Uint8Array | undefined>>;

/**
 * What changed of which words, by their stems. Null where a page has a form of a word that it had not, or otherwise: forms
 * stand in the order in which they come up, which only all pages tell.
 */
export function changedWords(
  changes: readonly PageChange[],
  { store, terms }: { readonly store: PostingStore; readonly terms: Terms },
): ReadonlyMap<string, WordChange> | null {
  const words = new Map<string, Map<string, Map<number, Uint8Array | undefined>>>();
  for (const { number, before, after } of changes) {
    const [old, now] = [postingsOf(before, store), postingsOf(after, store)];
    for (const term of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(term), now.get(term)];
      if (was !== undefined && is !== undefined && Buffer.compare(was, is) === 0) continue;
      const [stem, form] = [terms.stems[term] ?? '', terms.formOf(term)];
      if (form !== '' && standing(was) !== standing(is)) return null;
      const word = words.get(stem) ?? new Map<string, Map<number, Uint8Array | undefined>>();
      words.set(stem, word.set(form, (word.get(form) ?? new Map<number, undefined>()).set(number, is)));
    }
  }
  return words;
}

const noPlaces = 0x80;

/** A page's forms stand by where it has them: in its text, in values alone, or not at all. */
const standing = (body: Uint8Array | undefined): 'text' | 'values' | 'nowhere' =>
  body === undefined ? 'nowhere' : body[0] === noPlaces ? 'values' : 'text';

/** Places and values of each term of a page, as a chunk has them. */
function postingsOf(page: PostedPage, store: PostingStore): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  store.scan([page], (bytes, at, { fields }) => {
    eachPosting(bytes, at, fields, (term, _numbers, from, length, size, values) => {
      const body = new Uint8Array(size);
      body.set(bytes.subarray(from, from + length));
      if (values === 0) body[length] = 0x80;
      else copyValues(bytes, values, fields, body, length);
      found.set(term, body);
    });
  });
  return found;
}
