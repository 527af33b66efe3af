import { Attributes } from './attributes.ts';

/** What is told of a page's markup, in its order. Text and values are raw: their entities stand as they are. */
export interface MarkupReader {
  /** `slashed`: its tag ends in "/>". */
  open(tag: string, attributes: Attributes, slashed: boolean): void;
  close(tag: string): void;
  text(raw: string): void;
}

/** Elements that have no end. */
export const empties = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
const rawTexts = new Set('iframe noembed noframes noscript script style textarea title xmp'.split(' '));

const tagName = /[a-z][^\s/>]*/iy;
const restOfTag = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
const none = new Attributes('');

/**
 * Reads markup as the parser does that Pagefind reads pages with: no tag is implied, and an end ends the nearest element
 * of its name. Whole parsers of HTML do more and take several times as long.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag > at) reader.text(html.slice(at, tag));
    if (tag < 0) {
      reader.text(html.slice(at));
      return;
    }
    at = readTag(html, tag, reader);
  }
}

/** Reads what begins with a `<`, and gives back where it ends. */
function readTag(html: string, start: number, reader: MarkupReader): number {
  if (html.startsWith('<!--', start)) return after(html, '-->', start + 4);
  const mark = html[start + 1];
  if (mark === '!' || mark === '?') return after(html, '>', start);
  const closing = mark === '/';
  tagName.lastIndex = start + (closing ? 2 : 1);
  const name = tagName.exec(html)?.[0].toLowerCase();
  if (name === undefined) {
    reader.text('<');
    return start + 1;
  }
  const from = tagName.lastIndex;
  restOfTag.lastIndex = from;
  const end = restOfTag.test(html) ? restOfTag.lastIndex : html.length;
  if (closing) reader.close(name);
  else {
    const rest = html.slice(from, end - 1);
    reader.open(name, rest === '' ? none : new Attributes(rest), rest.endsWith('/'));
    if (rawTexts.has(name)) return rawText(html, name, end, reader);
  }
  return end;
}

/** What of a page looks like a tag is text within a script and its like. */
function rawText(html: string, name: string, start: number, reader: MarkupReader): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'ig');
  closing.lastIndex = start;
  const end = closing.exec(html)?.index ?? html.length;
  if (end > start) reader.text(html.slice(start, end));
  return end;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
