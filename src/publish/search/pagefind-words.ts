import { gunzipSync } from 'node:zlib';
import { ByteReader, type Item } from './byte-reader.ts';
import { isSegmented } from './segmented.ts';
import type { Senses, Terms } from './terms.ts';
import { plainWeight } from './words.ts';

/** Whose format this room writes; it is no public one, so another version may have another. */
export const pagefindVersion = '1.6.0';

/** What every file of an index begins with, once unpacked. */
export const signature = Buffer.from('pagefind_dcd');

/** What Pagefind makes of words, and the files that it ships with an index. */
export interface Asked {
  /** Of each word, in their order. */
  readonly senses: readonly Senses[];
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** Asks Pagefind, which knows how words are stemmed and spelt in a language. It stays there until it is closed. */
export async function askPagefind(language: string, words: readonly string[], terms: Terms): Promise<Asked> {
  // Words of a text that Pagefind cuts are learnt as it cuts them.
  const asText = !isSegmented(language);
  // The first word keeps the text from being empty.
  const content = ['a', ...words.map((word) => (asText && isText(word) ? word : 'a'))].join(' ');
  const values = ['a', ...words.map((word) => (isValue(word) ? word : 'a'))].join(' ');
  const files = await pagefindFiles({ language, content, meta: { values } });
  return { senses: sensesIn(files, words.length, terms), files: files.filter(({ path }) => !/\.pf_/.test(path)) };
}

/** The index that Pagefind makes of one text. */
export async function pagefindFiles(text: {
  readonly language: string;
  readonly content: string;
  readonly meta?: Record<string, string>;
}): Promise<Asked['files']> {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const added = await index.addCustomRecord({ url: '/', ...text });
  const made = await index.getFiles();
  await index.deleteIndex();
  const wrong = [...added.errors, ...made.errors];
  if (wrong.length > 0) throw new Error(`Pagefind could not read words: ${wrong.join(' ')}`);
  return made.files;
}

/** Whether text can have that word: others are marks there, or are cut to another. */
const isText = (word: string): boolean => !word.includes('\u200b') && !/^___(?:END_)?PAGEFIND_/.test(word);

/** Whether a value can have that word: marks are cut out. */
const isValue = (word: string): boolean => !word.includes('___PAGEFIND_');

/** What the words at each place of an index of one text are found by, but for the first. `partOf`: how parts are told. */
export function sensesIn(
  files: Asked['files'],
  count: number,
  terms: Terms,
  partOf: (weight: number) => number = () => 1,
): Senses[] {
  const senses = Array.from({ length: count }, () => ({ text: new Array<number>(), values: new Array<number>() }));
  const take = (stem: string, form: string, pages: Item | undefined): void => {
    const term = terms.numberOf(stem, form);
    for (const [, places, values] of listOf(pages).map(listOf)) {
      for (const { place, weight } of weighed(listOf(places)))
        senses[place - 1]?.text.push(term, weight < plainWeight ? partOf(weight) : 0);
      for (const place of placed(listOf(values))) senses[place - 1]?.values.push(term);
    }
  };
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_index')) continue;
    const [chunk] = listOf(new ByteReader(gunzipSync(content), signature.length).item());
    for (const [stem, pages, variants] of listOf(chunk).map(listOf)) {
      take(String(stem), '', pages);
      for (const [form, ofForm] of listOf(variants).map(listOf)) take(String(stem), String(form), ofForm);
    }
  }
  return senses.map(({ text, values }) => {
    const [term, part] = text;
    const alone = text.length === 2 && part === 0 && values.length === 1 && values[0] === term;
    return alone && term !== undefined ? term : [text, values];
  });
}

/** Places of a word in a text: each as a step from the one before, until a negative number says another weight. */
function weighed(steps: readonly Item[]): { place: number; weight: number }[] {
  const found: { place: number; weight: number }[] = [];
  let weight = 25;
  let place = 0;
  for (const step of steps.map(Number)) {
    if (step < 0) {
      weight = -step - 1;
      place = 0;
    } else found.push({ place: (place += step), weight });
  }
  return found;
}

/** Places of a word in values, the same way: a negative number begins another value. */
function placed(steps: readonly Item[]): number[] {
  const found: number[] = [];
  let place = 0;
  for (const step of steps.map(Number)) {
    if (step < 0) place = 0;
    else found.push((place += step));
  }
  return found;
}

const listOf = (item: Item | undefined): readonly Item[] => (isList(item) ? item : []);
const isList = (item: Item | undefined): item is readonly Item[] => Array.isArray(item);
