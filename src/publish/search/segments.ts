import { gunzipSync } from 'node:zlib';
import { languageGroups } from './language-groups.ts';
import { pagefindFiles, signature } from './pagefind-words.ts';
import type { SearchRecord } from './record.ts';
import { isSegmented } from './segmented.ts';

/** A page with its words. Places are those of words, and its content is as a browser expects it. */
export interface CutRecord {
  readonly record: SearchRecord;
  readonly words: readonly string[];
}

/** The words of pages, in their order. Where a language parts them by nothing, Pagefind is asked to cut them. */
export async function inWords(records: readonly SearchRecord[]): Promise<CutRecord[]> {
  const cut = new Map<SearchRecord, CutRecord>();
  for (const [language, some] of languageGroups(records.filter((record) => isSegmented(record.language)))) {
    const runs = await cutRuns(language, [...new Set(some.flatMap(runsOf))]);
    for (const record of some) cut.set(record, cutRecord(record, runs));
  }
  return records.map((record) => cut.get(record) ?? { record, words: runsOf(record) });
}

const runsOf = ({ content }: SearchRecord): string[] => (content === '' ? [] : content.split(' '));

/** Marks where a run of text ends: a character that no text has. */
const mark = '\u{10fffd}';
const between = '\u200b';

/** Runs of text without spaces, as a fragment has them: their words parted, and the last, unless it is void, ended. */
async function cutRuns(language: string, runs: readonly string[]): Promise<Map<string, string>> {
  const plain = runs.map((run) => run.replaceAll(mark, ''));
  // Pagefind cuts the end off, which is why something follows the last mark.
  const files = await pagefindFiles({ language, content: [...plain, 'a'].join(` ${mark} `) });
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
  const text = gunzipSync(fragment?.content ?? Buffer.alloc(0))
    .subarray(signature.length)
    .toString();
  const parts = (JSON.parse(text) as { content: string }).content.split(`${mark} ${between}`);
  return new Map(runs.map((run, at) => [run, parts[at] ?? '']));
}

function cutRecord(record: SearchRecord, runs: ReadonlyMap<string, string>): CutRecord {
  const words: string[] = [];
  // Number of the first word of each run.
  const firsts: number[] = [];
  let content = '';
  for (const run of runsOf(record)) {
    const cut = runs.get(run) ?? '';
    firsts.push(words.length);
    content += cut;
    words.push(
      ...cut
        .split(between)
        .map((word) => word.trimEnd())
        .filter((word) => word !== ''),
    );
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
