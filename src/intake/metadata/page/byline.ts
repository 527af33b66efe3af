import type { Paragraph } from '../../extracted.ts';
import { isByline } from '../lines/byline.ts';
import { textOf, type Node } from './json-ld.ts';
import type { Parts } from './parts.ts';

/** Who wrote the article, as printed where a line of the page says so; else the authors that structured data name. */
export function bylineOf(
  paragraphs: readonly Paragraph[],
  { lines, headline, metas }: Parts,
  nodes: readonly Node[],
): string | null {
  const printed = paragraphs.find(({ role }) => role === 'byline');
  if (printed !== undefined) return printed.text;
  const from = headline ?? 0;
  const line = lines.slice(from, from + 15).find(({ text, zone }) => zone === 'main' && isByline(text));
  if (line !== undefined) return line.text;
  for (const { types, members } of nodes) {
    if (!types.some((type) => /article$|posting$|^report$/.test(type))) continue;
    const authors = namesOf(members['author'] ?? members['creator']);
    if (authors !== '') return authors;
  }
  const [, author] = metas.find(([key]) => key === 'author' || key === 'article:author' || key === 'dc.creator') ?? [];
  return author === undefined || /^https?:|@|^\s*$/.test(author) || author.length > 120 ? null : author.trim();
}

const namesOf = (value: unknown): string =>
  [...new Set((Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []))]
    .filter((name) => !/^https?:/.test(name))
    .slice(0, 8)
    .join(', ');
