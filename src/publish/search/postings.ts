import { compareBytes } from './bytes.ts';
import { headSize, type ByteWriter } from './byte-writer.ts';
import type { Terms, Words } from './terms.ts';
import { plainWeight } from './words.ts';

/** Which words a page has where, by their numbers. */
export interface PlacedWords {
  readonly text: Uint32Array;
  /** As `SearchRecord` has them. */
  readonly weights: readonly number[];
  /** Of each value, in the order of their names. */
  readonly values: readonly Uint32Array[];
}

/** Where a page has one term: places and weights in turns, and fields and places in turns. */
interface Posting {
  readonly term: number;
  readonly places: number[];
  values: number[] | undefined;
}

/**
 * Writes the postings of a page, apart from all other pages: how many, and of each its term, of how many numbers it is,
 * its places in the text, and those in values. Places are as an index has them, but that fields are numbered among the
 * page's own. Gives back whether the text has any word.
 */
export function writePostings(page: PlacedWords, words: Words, terms: Terms, writer: ByteWriter): boolean {
  const postings = new Map<number, Posting>();
  const postingOf = (term: number): Posting => {
    let posting = postings.get(term);
    if (posting === undefined) postings.set(term, (posting = { term, places: [], values: undefined }));
    return posting;
  };
  placeText(page, words, postingOf);
  const inText = postings.size;
  page.values.forEach((value, field) =>
    value.forEach((word, place) => {
      for (const term of words.senses[word]?.values ?? []) (postingOf(term).values ??= []).push(field, place);
    }),
  );
  writer.varint(postings.size);
  for (const posting of inOrder([...postings.values()], inText, terms)) writePosting(posting, writer);
  return inText > 0;
}

function placeText({ text, weights }: PlacedWords, words: Words, postingOf: (term: number) => Posting): void {
  let weight = plainWeight;
  let change = 0;
  for (let place = 0; place < text.length; place++) {
    for (; weights[change] === place; change += 2) weight = weights[change + 1] ?? weight;
    const senses = words.senses[text[place] ?? 0]?.text ?? [];
    const parts = senses.length > 1 ? senses.reduce((count, { part }) => count + (part ? 1 : 0), 0) : 0;
    const ofPart = weight === 0 ? 0 : Math.max(1, Math.trunc(weight / Math.min(Math.max(parts, 1), 255)));
    for (const { term, part } of senses) postingOf(term).places.push(place, part ? ofPart : weight);
  }
}

/** Forms of one stem stand in the order of their letters, and those that values alone have after those of the text. */
function inOrder(postings: Posting[], inText: number, terms: Terms): readonly Posting[] {
  const formOf = ({ term }: Posting): string => terms.all[term]?.form ?? '';
  if (postings.every((posting) => formOf(posting) === '')) return postings;
  const byForm = (a: Posting, b: Posting): number => compareBytes(formOf(a), formOf(b));
  return [...postings.slice(0, inText).sort(byForm), ...postings.slice(inText).sort(byForm)];
}

function writePosting({ term, places, values }: Posting, writer: ByteWriter): void {
  const inText = stepsOf(places);
  const inValues = values === undefined ? undefined : fieldStepsOf(values);
  writer.varint(term);
  writer.varint(inText.length + (inValues?.length ?? 0) + 1);
  writer.varint(sizeOf(inText) * 2 + (inValues === undefined ? 0 : 1));
  writeSteps(inText, writer);
  if (inValues === undefined) return;
  writer.varint(sizeOf(inValues));
  writeSteps(inValues, writer);
}

/** Steps from place to place, by weight: a negative number tells another weight, and a place follows. */
function stepsOf(places: readonly number[]): number[] {
  const steps: number[] = [];
  let last = 0;
  let lastWeight = usual;
  for (const [place, weight] of byWeight(places)) {
    if (weight === lastWeight) steps.push(place - last);
    else steps.push(-weight - 1, place);
    last = place;
    lastWeight = weight;
  }
  return steps;
}

/** The weight that Pagefind writes none for. It is not that of plain text, which is how it is. */
const usual = 25;

function byWeight(places: readonly number[]): (readonly [place: number, weight: number])[] {
  const pairs: [number, number][] = [];
  let mixed = false;
  for (let at = 0; at < places.length; at += 2) {
    const weight = places[at + 1] ?? 0;
    mixed ||= at > 0 && weight !== places[1];
    pairs.push([places[at] ?? 0, weight]);
  }
  const rank = (weight: number): number => (weight === usual ? 0 : weight);
  return mixed ? pairs.sort(([a, left], [b, right]) => rank(left) - rank(right) || a - b) : pairs;
}

/** Steps from place to place, by field: a negative number tells the field, and its first place follows. */
function fieldStepsOf(values: readonly number[]): number[] {
  const steps: number[] = [];
  let last = 0;
  let lastField = -1;
  for (let at = 0; at < values.length; at += 2) {
    const field = values[at] ?? 0;
    const place = values[at + 1] ?? 0;
    if (field !== lastField) {
      steps.push(-field - 1);
      last = 0;
    }
    steps.push(place - last);
    last = place;
    lastField = field;
  }
  return steps;
}

const sizeOf = (steps: readonly number[]): number =>
  steps.reduce((size, step) => size + headSize(step < 0 ? -1 - step : step), headSize(steps.length));

function writeSteps(steps: readonly number[], writer: ByteWriter): void {
  writer.array(steps.length);
  for (const step of steps) writer.integer(step);
}
