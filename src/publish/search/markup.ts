import { Attributes } from './attributes.ts';
import { unmarkedEnd } from './unmarked-end.ts';
import { rawTextEnd, tagAt } from './tag.ts';

/** What is told of a page's markup, in its order. Text and values are raw: their entities stand as they are. */
export interface MarkupReader {
  /**
   * `slashed`: its tag ends in "/>". True where nothing of what the element holds counts, unless it is marked: then it is
   * not told, and its end is next.
   */
  open(tag: string, attributes: Attributes, slashed: boolean): boolean;
  /** Whether an element counts wherever it stands. */
  counts(tag: string): boolean;
  close(tag: string): void;
  text(raw: string): void;
}

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
  const { name, closing, from, end } = tagAt(html, start);
  if (name === '') {
    if (end === start + 1) reader.text('<');
    return end;
  }
  if (closing) {
    reader.close(name);
    return end;
  }
  const rest = html.slice(from, end - 1);
  const passed = reader.open(name, rest === '' ? none : new Attributes(rest), rest.endsWith('/'));
  const rawEnd = rawTextEnd(html, name, end);
  if (rawEnd !== undefined) {
    if (rawEnd > end) reader.text(html.slice(end, rawEnd));
    return rawEnd;
  }
  return (passed ? unmarkedEnd(html, name, end, (tag) => reader.counts(tag)) : undefined) ?? end;
}
