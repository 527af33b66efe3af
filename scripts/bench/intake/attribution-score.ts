import type { AttributionProposal } from '../../../src/intake/proposals.ts';

/** Offsets of a whole text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** An attribution as people marked it, or as it was proposed, in one text. */
export interface Triple {
  readonly speaker: readonly Part[];
  readonly content: readonly Part[];
  readonly direct: boolean;
  readonly rule: string;
}

/** Least share of the units of two contents together that both must have, for one to be taken for the other. */
const enough = 0.5;

/** A proposal's spans as offsets of a text whose paragraphs begin at `starts`. */
export function tripleOf(proposal: AttributionProposal, starts: readonly number[]): Triple {
  const part = (span: { paragraph: number; start: number; end: number }): Part => ({
    start: (starts[span.paragraph] ?? 0) + span.start,
    end: (starts[span.paragraph] ?? 0) + span.end,
  });
  return {
    speaker: proposal.speaker === null ? [] : [part(proposal.speaker)],
    content: proposal.content.map(part),
    direct: proposal.form === 'direct',
    rule: proposal.rule,
  };
}

const size = (parts: readonly Part[]): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (ones: readonly Part[], others: readonly Part[]): number =>
  ones.reduce(
    (sum, one) =>
      sum +
      others.reduce(
        (all, other) => all + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );

/** Whether two contents are the same for the measure: units in both, over units in either, at least one half. */
const sameContent = (one: Triple, other: Triple): boolean => {
  const both = shared(one.content, other.content);
  return both > 0 && both / (size(one.content) + size(other.content) - both) >= enough;
};

/** Whether two speakers share a word, or both are wanting. */
const sameSpeaker = (one: Triple, other: Triple): boolean =>
  (one.speaker.length === 0 && other.speaker.length === 0) || shared(one.speaker, other.speaker) > 0;

export interface Matched {
  /** Of each proposal, whether a marked attribution has its content and speaker; no two have the same one. */
  readonly right: readonly boolean[];
  /** Of each marked attribution: by which proposal it was found, with its speaker, or not. */
  readonly found: readonly boolean[];
  /** Marked direct quotations, those whose content was found, and those with the right speaker. */
  readonly direct: { readonly all: number; readonly content: number; readonly right: number };
}

/** Pairs proposals with marked attributions one to one, in the order of the text; the right speaker is preferred. */
export function match(marked: readonly Triple[], proposed: readonly Triple[]): Matched {
  const right = proposed.map(() => false);
  const found = marked.map((one) => {
    const at = proposed.findIndex(
      (other, index) => right[index] === false && sameContent(one, other) && sameSpeaker(one, other),
    );
    if (at >= 0) right[at] = true;
    return at >= 0;
  });
  const quoted = marked.map((one, index) => ({ one, index })).filter(({ one }) => one.direct);
  return {
    right,
    found,
    direct: {
      all: quoted.length,
      content: quoted.filter(({ one }) => proposed.some((other) => sameContent(one, other))).length,
      right: quoted.filter(({ index }) => found[index] === true).length,
    },
  };
}

/** Precision, recall and F1 of counts. */
export function rates(
  right: number,
  proposed: number,
  marked: number,
): { precision: number; recall: number; f1: number } {
  const precision = proposed === 0 ? 0 : right / proposed;
  const recall = marked === 0 ? 0 : right / marked;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
