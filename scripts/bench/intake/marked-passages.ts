import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part, Triple } from './attribution-score.ts';

/** Text with its attributions as written down in it. */
export interface Passage {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly Triple[];
}

/** The passages of a folder of text files, one a line. */
export async function readPassages(dir: string): Promise<readonly Passage[]> {
  const files = (await readdir(dir)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(dir, name), 'utf8')));
  return texts.flatMap((text, at) =>
    text
      .split('\n')
      .map((line, index) => ({ line, name: `${files[at] ?? ''}:${String(index + 1)}` }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, name }) => ({ name, ...readPassage(line) })),
  );
}

/**
 * A line as `[S the mayor] [Q said] [C that the road is open], [Q2 adding] [C2 that …]`: speaker, cue and content, with a
 * number where there is more than one attribution; one without a speaker has that of the one before.
 */
function readPassage(line: string): { readonly text: string; readonly marked: readonly Triple[] } {
  let text = '';
  const parts = new Map<string, { speaker: Part[]; content: Part[] }>();
  let from = 0;
  for (const found of line.matchAll(/\[([SQC])(\d?) ([^[\]]*)\]/g)) {
    text += line.slice(from, found.index);
    const [whole, kind, number = '', words = ''] = found;
    const part = { start: text.length, end: text.length + words.length };
    const own = parts.get(number) ?? { speaker: [], content: [] };
    parts.set(number, own);
    if (kind === 'S') own.speaker.push(part);
    if (kind === 'C') own.content.push(part);
    text += words;
    from = found.index + whole.length;
  }
  text += line.slice(from);
  let last: readonly Part[] = [];
  const marked = [...parts.values()].map(({ speaker, content }) => {
    last = speaker.length > 0 ? speaker : last;
    return { speaker: last, content, direct: content.every((part) => isQuoted(text, part)), rule: '' };
  });
  return { text, marked: marked.filter(({ content }) => content.length > 0) };
}

const isQuoted = (text: string, { start, end }: Part): boolean =>
  /^["“‘«„]/u.test(text.slice(start, start + 1)) &&
  /["”’»“]$/u.test(text.slice(end - 1, end)) &&
  !/^.[^"”»]*["”»].+/u.test(text.slice(start, end));
