import { gunzipSync } from 'node:zlib';
import { languageGroups } from './language-groups.ts';
import { pagefindFiles, sensesIn, signature } from './pagefind-words.ts';
import type { SearchRecord } from './record.ts';
import { isSegmented } from './segmented.ts';
import type { Senses, Terms } from './terms.ts';

/** A page with its words. Places are those of words, and its content is as a browser expects it. */
export interface CutRecord {
  readonly record: SearchRecord;
  readonly words: readonly string[];
}

/**
 * The words of pages, in their order. Where a language parts them by nothing, Pagefind is asked to cut them, and
 * `teach` is told what each is found by.
 */
export async function inWords(
  records: readonly SearchRecord[],
  terms: Terms,
  teach: (language: string, word: string, senses: Senses) => void,
): Promise<CutRecord[]> {
  const cut = new Map<SearchRecord, CutRecord>();
  for (const [language, some] of languageGroups(records.filter((record) => isSegmented(record.language)))) {
    const runs = [...new Set(some.flatMap(runsOf))];
    const cutRuns = await cutByPagefind(language, runs, terms, (word, senses) => teach(language, word, senses));
    for (const record of some) cut.set(record, cutRecord(record, cutRuns));
  }
  return records.map((record) => cut.get(record) ?? { record, words: runsOf(record) });
}

const runsOf = ({ content }: SearchRecord): string[] => (content === '' ? [] : content.split(' '));

/** Marks where a run of text ends: a character that no text has. */
const mark = '\u{10fffd}';
const between = '\u200b';

/** Runs of text without spaces, as a fragment has them: their words parted, and the last, unless it is void, ended. */
async function cutByPagefind(
  language: string,
  runs: readonly string[],
  terms: Terms,
  teach: (word: string, senses: Senses) => void,
): Promise<Map<string, string>> {
  const plain = runs.map((run) => run.replaceAll(mark, ''));
  // Something stands before all, whose senses are not told, and something last, since Pagefind cuts the end off.
  const files = await pagefindFiles({ language, content: ['a', ...plain, 'a'].join(` ${mark} `) });
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
  const text = gunzipSync(fragment?.content ?? Buffer.alloc(0))
    .subarray(signature.length)
    .toString();
  const [, ...parts] = (JSON.parse(text) as { content: string }).content.split(`${mark} ${between}`);
  const places = parts.flatMap((part) => [mark, ...wordsIn(part)]);
  // Parts of these words share unevenly, by a rule of Pagefind's that rounds weights of headings: those may be 1 off.
  sensesIn(files, places.length, terms, (weight) => weight + 1).forEach((senses, at) =>
    teach(places[at] ?? mark, senses),
  );
  return new Map(runs.map((run, at) => [run, parts[at] ?? '']));
}

const wordsIn = (cut: string): string[] =>
  cut
    .split(between)
    .map((word) => word.trimEnd())
    .filter((word) => word !== '');

function cutRecord(record: SearchRecord, runs: ReadonlyMap<string, string>): CutRecord {
  const words: string[] = [];
  // Number of the first word of each run.
  const firsts: number[] = [];
  let content = '';
  for (const run of runsOf(record)) {
    const cut = runs.get(run) ?? '';
    firsts.push(words.length);
    content += cut;
    words.push(...wordsIn(cut));
  }
  const placeOf = (run: number): number => firsts[run] ?? words.length;
  return {
    words,
    record: {
      ...record,
      content: content.replace(/\u200b$/, '').replace(/ $/, ''),
      weights: record.weights.map((value, at) => (at % 2 === 0 ? placeOf(value) : value)),
      anchors: record.anchors.map((anchor) => ({ ...anchor, location: placeOf(anchor.location) })),
    },
  };
}
