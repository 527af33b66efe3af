import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A passage of news of our own writing, with the dates that it names. */
export interface Passage {
  readonly published: string | null;
  readonly text: string;
  readonly dates: readonly { readonly text: string; readonly start: number; readonly value: string | null }[];
}

/** Reads `passages.txt`: `# publication` and below it a passage a line, each date marked `[words|EDTF]`. */
export function readPassages(): readonly Passage[] {
  const lines = readFileSync(join(import.meta.dirname, 'passages.txt'), 'utf8').split('\n');
  const passages: Passage[] = [];
  let published: string | null = null;
  for (const line of lines) {
    if (line.startsWith('# ')) published = orNull(line.slice(2));
    else if (line !== '') passages.push(passageOf(line, published));
  }
  return passages;
}

function passageOf(line: string, published: string | null): Passage {
  const dates: Passage['dates'][number][] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: words = '', 2: value = '', index } of line.matchAll(
    /\[([^[|\]]+)\|((?:\[[^\]]*\]|[^\]])*)\]/g,
  )) {
    text += line.slice(at, index);
    dates.push({ text: words, start: text.length, value: orNull(value) });
    text += words;
    at = index + whole.length;
  }
  return { published, text: text + line.slice(at), dates };
}

const orNull = (text: string): string | null => (text === 'null' ? null : text);
