import type { Span } from '../span.ts';
import { sentencesIn } from '../sentences.ts';
import { quotationsIn, type Quotation } from './quotations.ts';
import type { Token } from './token.ts';

/** A sentence, or sentences of which a quotation makes one: the words between them are spoken on. */
export interface Unit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Quotation[];
  /** The words outside quotations, each quotation as one token. */
  readonly tokens: readonly Token[];
}

/** The units of one paragraph. `tag` gives the words of a text; without one there are only quotations and the text between. */
export function unitsIn(
  body: readonly string[],
  paragraph: number,
  language: string,
  tag: (text: string) => readonly Token[],
): readonly Unit[] {
  const text = body[paragraph] ?? '';
  const quotations = quotationsIn(text);
  const tokens = withQuotations(tag(text), quotations, text);
  let token = 0;
  let quotation = 0;
  return merged(sentencesIn(body, paragraph, language), quotations, text).map(({ start, end }) => {
    const own: Token[] = [];
    for (; token < tokens.length && (tokens[token]?.start ?? 0) < end; token++) {
      const one = tokens[token];
      if (one !== undefined) own.push(one);
    }
    const quoted: Quotation[] = [];
    for (; quotation < quotations.length && (quotations[quotation]?.start ?? 0) < end; quotation++) {
      const one = quotations[quotation];
      if (one !== undefined) quoted.push(one);
    }
    return { paragraph, start, end, quotations: quoted, tokens: own };
  });
}

/** Sentences put together where a border lies within a quotation, or where the quotation's sentence goes on: "Why?" she asked. */
function merged(
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  text: string,
): { start: number; end: number }[] {
  const units: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    const last = units.at(-1);
    while (
      at < quotations.length &&
      (quotations[at]?.end ?? 0) < start &&
      (quotations[at]?.end ?? 0) < (last?.end ?? 0)
    )
      at++;
    const quotation = quotations[at];
    const within = quotation !== undefined && quotation.start < start && quotation.end > start;
    const asked =
      quotation !== undefined &&
      last !== undefined &&
      quotation.end === last.end &&
      /[?!…]/u.test(text[last.end - 2] ?? '');
    const small = last !== undefined && /^\p{Ll}/u.test(text.slice(start, start + 2));
    if (last !== undefined && (within || asked || small)) last.end = end;
    else units.push({ start, end });
  }
  return units;
}

function withQuotations(tokens: readonly Token[], quotations: readonly Quotation[], text: string): Token[] {
  const whole: Token[] = [];
  let at = 0;
  for (const { start, end, words } of quotations) {
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) {
      const token = tokens[at];
      if (token !== undefined && token.start < start) whole.push(token);
    }
    const quoted = text.slice(start, end);
    whole.push({ text: quoted, lower: quoted, pos: 'QUOTE', start, end, words });
  }
  return [...whole, ...tokens.slice(at)];
}
