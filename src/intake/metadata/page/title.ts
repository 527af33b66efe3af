import type { Known } from '../../extracted.ts';
import { textOf, type Node } from './json-ld.ts';
import type { Parts } from './parts.ts';

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The headline of a page: its heading where that agrees with the titles in the head, else a title from the head without
 * the site's name. Null where a page gives none.
 */
export function titleOf({ lines, headline, metas, documentTitle }: Parts, nodes: readonly Node[]): Known | null {
  const meta = (key: string): string | null => metas.find(([name]) => name === key)?.[1].trim() || null;
  const structured = nodes.find(({ types }) => types.some((type) => /article$|posting$/.test(type)));
  const site = meta('og:site_name');
  const inHead = [
    { text: textOf(structured?.members['headline']), note: "In the page's JSON-LD as headline." },
    { text: withoutSite(meta('og:title'), site), note: "In the page's head as og:title." },
    { text: withoutSite(meta('twitter:title'), site), note: "In the page's head as twitter:title." },
    { text: withoutSite(documentTitle, site), note: "The page's title in its head." },
  ].filter((one): one is { text: string; note: string } => one.text !== null && one.text !== '');
  const heading = headline === null ? undefined : lines[headline]?.text;
  const agreed = heading !== undefined && inHead.some(({ text }) => agrees(words(heading), words(text)));
  if (heading !== undefined && (agreed || inHead.length === 0)) {
    return { value: heading, basis: 'stated', note: 'The headline on the page.' };
  }
  const [first] = inHead;
  return first === undefined ? null : { value: first.text, basis: 'stated', note: first.note };
}

/** Whether a heading is, begins or ends a title, as where the kicker or the site's name is part of one of them. */
const agrees = (heading: string, title: string): boolean =>
  heading !== '' && (title.includes(heading) || (title.length > 12 && heading.includes(title)));

/** A title without the name of the site at its end or its beginning, behind a dash, a bar or the like. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const plain = title.replace(/\s+/gu, ' ').trim();
  const pieces = plain.split(/\s+(?:[|·•»«–—-]|::)\s+/u);
  if (pieces.length < 2) return plain;
  const isSite = (piece: string | undefined): boolean => site !== null && words(piece ?? '') === words(site);
  if (isSite(pieces.at(-1))) return cut(plain, 0, plain.lastIndexOf(pieces.at(-1) ?? ''));
  if (isSite(pieces[0])) return cut(plain, (pieces[0] ?? '').length, plain.length);
  // A bar parts a title from a site's name; a dash may be the title's own.
  const bar = plain.search(/\s+(?:[|·•»]|::)\s+/u);
  return bar > 15 ? plain.slice(0, bar) : plain;
}

const cut = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^[\s|·•»«–—:-]+|[\s|·•»«–—:-]+$/gu, '');
