import type { Citation, CitationMark } from '../digest/facts.ts';

/** A citation mark and where it stands in the text it was found in, in UTF-16 units. */
export interface CitationSpan extends CitationMark {
  readonly start: number;
  readonly end: number;
}

/** A `[@…]` that cannot be read. `reason` is full sentences, with what to write. */
export interface MalformedCitation {
  readonly raw: string;
  readonly line: number;
  readonly reason: string;
}

export interface ParsedCitations {
  readonly marks: readonly CitationSpan[];
  readonly malformed: readonly MalformedCitation[];
}

// Neither part can match across another opening bracket, so every character is looked at once.
const opening = /\[([ \t]*)@([^[\]]*)(\]?)/g;
const shownOfUnclosed = 40;

/**
 * Finds the citations of a text: `[@article#statement]`, `[@article#block]`, `[@event]`, several of them separated by `;`
 * (`[@a#b; @c]`; the second `@` may be left out). `firstLine` is the file's line, from 1, on which the text begins. The
 * text is taken as it is: for Markdown pass its text nodes one by one, so that code is left alone.
 */
export function parseCitations(text: string, firstLine: number): ParsedCitations {
  const marks: CitationSpan[] = [];
  const malformed: MalformedCitation[] = [];
  let line = firstLine;
  let counted = 0;
  for (const found of text.matchAll(opening)) {
    const [raw, space = '', inside = '', closing] = found;
    line += newlines(text, counted, found.index);
    counted = found.index;
    if (closing === '') {
      const shown = raw.split('\n', 1)[0]?.slice(0, shownOfUnclosed).trimEnd() ?? raw;
      malformed.push({ raw: shown, line, reason: 'The citation is not closed: put a ] after it.' });
      continue;
    }
    const parts = readParts(inside, space);
    if (typeof parts === 'string') malformed.push({ raw, line, reason: parts });
    else marks.push({ raw, citations: parts, line, start: found.index, end: found.index + raw.length });
  }
  return { marks, malformed };
}

/** The parts of a citation, or why it has none. */
function readParts(inside: string, space: string): readonly Citation[] | string {
  if (space !== '' || /^\s+\S/.test(inside)) return 'There is a space around the @: write [@ and the id without one.';
  const citations: Citation[] = [];
  for (const [index, part] of inside.split(';').entries()) {
    const citation = readPart(index === 0 ? part.trim() : part.trim().replace(/^@/, ''));
    if (typeof citation === 'string') return citation;
    citations.push(citation);
  }
  return citations;
}

function readPart(part: string): Citation | string {
  if (part === '') return 'The citation names nothing: write [@article#statement], or [@event] for an event.';
  const [first = '', anchor, extra] = part.split('#');
  if (extra !== undefined) return `“${part}” has more than one #: separate two citations by a semicolon.`;
  if (first === '') return `“${part}” has nothing before the #: write the id of the article there.`;
  if (anchor === '') return `“${part}” has nothing after the #: write the id of a statement or block there.`;
  const bad = [first, anchor ?? first].find((id) => !/^[a-z0-9-]+$/.test(id));
  if (bad !== undefined) {
    return `“${bad}” is not an id: ids are made of lower-case letters a-z, digits and hyphens. Separate two citations by a semicolon.`;
  }
  return anchor === undefined ? { kind: 'event', event: first } : { kind: 'passage', article: first, anchor };
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n') count += 1;
  return count;
}
