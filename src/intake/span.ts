/** A piece of an article's body. Offsets are UTF-16 units in its paragraph, `end` behind the last. */
export interface Span {
  readonly text: string;
  /** Index of the paragraph in `body`, from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The span from `start` to `end` of one paragraph of a body. */
export function spanOf(body: readonly string[], paragraph: number, start: number, end: number): Span {
  return { text: (body[paragraph] ?? '').slice(start, end), paragraph, start, end };
}

/** Spans in the order in which they stand in the body; of two that begin together the longer first. */
export const bySpan = (one: Span, other: Span): number =>
  one.paragraph - other.paragraph || one.start - other.start || other.end - one.end;

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;
