import type { Paragraph } from '../../extracted.ts';
import { agenciesOfByline, isByline } from '../lines/byline.ts';
import { isCueWord } from '../lines/date-cue.ts';
import { isWeekday } from '../lines/weekday.ts';
import { printedDatesIn } from '../printed/printed-dates.ts';
import { textOf, type Node } from './json-ld.ts';
import type { Parts } from './parts.ts';

/** Nothing but a person's or a desk's name. */
const names = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){1,9}$/u;

/**
 * Who wrote the article: as printed where a line of the page says so, else the authors that structured data name, else
 * what stands where a byline would.
 */
export function bylineOf(
  paragraphs: readonly Paragraph[],
  { lines, headline, metas }: Parts,
  nodes: readonly Node[],
): string | null {
  const likely = paragraphs.flatMap(({ role, text }) => (role === 'byline' ? withoutDate(text) : []));
  const near = headline ?? 0;
  const below = lines.slice(near, near + 15).flatMap(({ zone, text }) => (zone === 'main' ? text : []));
  const printed = [...likely, ...below].find((text) => isByline(text) || agenciesOfByline(text).length > 0);
  const [, author = ''] = metas.find(([key]) => /^(?:article:author|author|dc\.creator)$/.test(key)) ?? [];
  const named = /^https?:|@/.test(author) || author.length > 120 ? '' : author.trim();
  return printed ?? authorsOf(nodes) ?? likely.find((text) => names.test(text)) ?? (named === '' ? null : named);
}

/** A byline without the date before or behind it, and the words that belong to that: “By Ana Example, updated on Friday, …”. */
export function withoutDate(text: string): string {
  const [date] = printedDatesIn(text, null);
  const kept = date === undefined ? text : date.start > 3 ? text.slice(0, date.start) : text.slice(date.end);
  const words = trimmed(kept).split(/\s+/u);
  if (date !== undefined && date.start > 3) {
    while (words.length > 2 && besideDate(words.at(-1) ?? '')) words.pop();
  }
  const line = trimmed(words.join(' '));
  return line === '' ? text : line;
}

const trimmed = (text: string): string => text.replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu, '');

const besideDate = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/[,.:|]+$/, '');
  return isWeekday(plain) || isCueWord(plain) || /^\W*$/.test(plain);
};

function authorsOf(nodes: readonly Node[]): string | null {
  for (const { types, members } of nodes) {
    if (!types.some((type) => /article$|posting$|^report$/.test(type))) continue;
    const author = members['author'] ?? members['creator'];
    const names = (Array.isArray(author) ? author : [author]).flatMap((one) => textOf(one) ?? []);
    const said = [...new Set(names)].filter((name) => !/^https?:/.test(name)).slice(0, 8);
    if (said.length > 0) return said.join(', ');
  }
  return null;
}
