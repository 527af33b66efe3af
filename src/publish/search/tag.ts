/** What begins with a `<`. */
export interface Tag {
  /** In small letters; empty of what is no tag: a comment, a declaration, or text where it ends at once. */
  readonly name: string;
  readonly closing: boolean;
  /** Where its attributes begin. */
  readonly from: number;
  /** Where what follows it begins. */
  readonly end: number;
}

const tagName = /[a-z][^\s/>]*/iy;
const restOfTag = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

/** Reads what begins with the `<` at `start`. */
export function tagAt(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) return noTag(after(html, '-->', start + 4));
  const mark = html[start + 1];
  if (mark === '!' || mark === '?') return noTag(after(html, '>', start));
  const closing = mark === '/';
  const begin = start + (closing ? 2 : 1);
  tagName.lastIndex = begin;
  if (!tagName.test(html)) return noTag(start + 1);
  const from = tagName.lastIndex;
  restOfTag.lastIndex = from;
  const end = restOfTag.test(html) ? restOfTag.lastIndex : html.length;
  return { name: html.slice(begin, from).toLowerCase(), closing, from, end };
}

/** Elements that have no end. */
export const empties = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

const rawTexts = new Map(
  'iframe noembed noframes noscript script style textarea title xmp'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'ig')]),
);

/** Where an element's text ends in which nothing is a tag, as a script's; undefined of any other element. */
export function rawTextEnd(html: string, name: string, start: number): number | undefined {
  const closing = rawTexts.get(name);
  if (closing === undefined) return undefined;
  closing.lastIndex = start;
  return closing.exec(html)?.index ?? html.length;
}

const noTag = (end: number): Tag => ({ name: '', closing: false, from: end, end });

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
