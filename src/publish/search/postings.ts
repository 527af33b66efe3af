import { compareBytes } from './bytes.ts';
import { headSize, type ByteWriter } from './byte-writer.ts';
import { Occurrences } from './occurrences.ts';
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

/** What is known of the words of a page, by their numbers. */
export interface KnownWords {
  readonly ofText: Words;
  readonly ofValues: Words;
}

/** The weight that Pagefind writes none for. It is not that of plain text, which is how it is. */
const usual = 25;

/**
 * Writes the postings of a page, apart from all other pages: how many, and of each its term, of how many numbers it is,
 * its places in the text, and those in values. Places are as an index has them, but that fields are numbered among the
 * page's own.
 */
export class PostingWriter {
  private readonly terms: Terms;
  /** Of each term, 1 more than its number among those of the page. */
  private entries = new Uint32Array(0);
  private readonly met: number[] = [];
  /** Places and weights. */
  private readonly inText = new Occurrences();
  /** Fields and places. */
  private readonly inValues = new Occurrences();
  private readonly steps: number[] = [];

  constructor(terms: Terms) {
    this.terms = terms;
  }

  /** Gives back whether the text has any word. */
  write(page: PlacedWords, { ofText, ofValues }: KnownWords, writer: ByteWriter): boolean {
    if (this.entries.length < this.terms.stems.length) this.entries = new Uint32Array(this.terms.stems.length * 2);
    this.placeText(page, ofText);
    const textCount = this.met.length;
    page.values.forEach((value, field) => this.placeValue(value, field, ofValues));
    writer.varint(this.met.length);
    for (const entry of this.inOrder(textCount)) this.writePosting(entry, writer);
    for (const term of this.met) this.entries[term] = 0;
    this.met.length = 0;
    this.inText.clear();
    this.inValues.clear();
    return textCount > 0;
  }

  private entryOf(term: number): number {
    const known = this.entries[term] ?? 0;
    if (known > 0) return known - 1;
    this.entries[term] = this.met.push(term);
    return this.met.length - 1;
  }

  private placeText({ text, weights }: PlacedWords, words: Words): void {
    let weight = plainWeight;
    let change = 0;
    for (let place = 0; place < text.length; place++) {
      for (; weights[change] === place; change += 2) weight = weights[change + 1] ?? weight;
      const senses = words.senses[text[place] ?? 0];
      if (typeof senses === 'number') this.inText.add(this.entryOf(senses), place, weight);
      else if (senses !== undefined) this.placeParts(senses[0], place, weight);
    }
  }

  private placeParts(senses: readonly number[], place: number, weight: number): void {
    let parts = 0;
    for (let at = 1; at < senses.length; at += 2) parts += senses[at] === 1 ? 1 : 0;
    const evenly = Math.min(Math.max(parts, 1), 255);
    for (let at = 0; at < senses.length; at += 2) {
      const share = senses[at + 1] ?? 0;
      const own = share === 0 ? weight : share === 1 ? weight / evenly : (weight * (share - 1)) / plainWeight;
      this.inText.add(this.entryOf(senses[at] ?? 0), place, weight === 0 ? 0 : Math.max(1, Math.trunc(own)));
    }
  }

  private placeValue(value: Uint32Array, field: number, words: Words): void {
    value.forEach((word, place) => {
      const senses = words.senses[word];
      if (typeof senses === 'number') this.inValues.add(this.entryOf(senses), field, place);
      else for (const term of senses?.[1] ?? []) this.inValues.add(this.entryOf(term), field, place);
    });
  }

  /** Forms of one stem stand in the order of their letters, and those that values alone have after those of the text. */
  private inOrder(textCount: number): readonly number[] {
    const all = this.met.map((_, entry) => entry);
    const formOf = (entry: number): string => this.terms.formOf(this.met[entry] ?? 0);
    if (all.every((entry) => formOf(entry) === '')) return all;
    const byForm = (a: number, b: number): number => compareBytes(formOf(a), formOf(b));
    return [...all.slice(0, textCount).sort(byForm), ...all.slice(textCount).sort(byForm)];
  }

  private writePosting(entry: number, writer: ByteWriter): void {
    const { steps } = this;
    const hasValues = this.inValues.has(entry);
    let values: number[] = [];
    if (hasValues) {
      this.stepThroughValues(entry);
      values = steps.slice();
    }
    this.stepThroughText(entry);
    writer.varint(this.met[entry] ?? 0);
    writer.varint(steps.length + values.length + 1);
    writer.varint(sizeOf(steps) * 2 + (hasValues ? 1 : 0));
    writeSteps(steps, writer);
    if (!hasValues) return;
    writer.varint(sizeOf(values));
    writeSteps(values, writer);
  }

  /** Steps from place to place, by weight: a negative number tells another weight, and a place follows. */
  private stepThroughText(entry: number): void {
    const { steps } = this;
    let last = 0;
    let lastWeight = usual;
    let changes = 0;
    steps.length = 0;
    this.inText.each(entry, (place, weight) => {
      if (weight === lastWeight) steps.push(place - last);
      else {
        steps.push(-weight - 1, place);
        changes += 1;
      }
      last = place;
      lastWeight = weight;
    });
    // The usual weight comes first, and needs no change.
    if (changes > 1 || (changes === 1 && (steps[0] ?? 0) >= 0)) this.stepByWeight(entry);
  }

  private stepByWeight(entry: number): void {
    const { steps } = this;
    const places: { place: number; weight: number; rank: number }[] = [];
    this.inText.each(entry, (place, weight) => places.push({ place, weight, rank: weight === usual ? 0 : weight }));
    let last = 0;
    let lastWeight = usual;
    steps.length = 0;
    for (const { place, weight } of places.sort((a, b) => a.rank - b.rank || a.place - b.place)) {
      if (weight === lastWeight) steps.push(place - last);
      else steps.push(-weight - 1, place);
      last = place;
      lastWeight = weight;
    }
  }

  /** Steps from place to place, by field: a negative number tells the field, and its first place follows. */
  private stepThroughValues(entry: number): void {
    const { steps } = this;
    let last = 0;
    let lastField = -1;
    steps.length = 0;
    this.inValues.each(entry, (field, place) => {
      if (field !== lastField) {
        steps.push(-field - 1);
        last = 0;
      }
      steps.push(place - last);
      last = place;
      lastField = field;
    });
  }
}

function sizeOf(steps: readonly number[]): number {
  let size = headSize(steps.length);
  for (const step of steps) size += headSize(step < 0 ? -1 - step : step);
  return size;
}

function writeSteps(steps: readonly number[], writer: ByteWriter): void {
  writer.array(steps.length);
  for (const step of steps) writer.integer(step);
}
