import type { BodyFacts, CitationMark, CitedLine } from '../../briefing/digest/facts.ts';
import type { Bounds } from '../../edtf/overlaps.ts';
import type { Scope } from './scope.ts';

/**
 * Markdown that the page renders through the one pipeline: a body, or one cited line. `notes` gives the endnote numbers
 * of each citation mark by its text (`[@a#b; @c]`), in the order in which the page's other lines are numbered.
 */
export interface Prose {
  readonly source: { readonly kind: 'body'; readonly file: string } | { readonly kind: 'line'; readonly text: string };
  readonly notes: Readonly<Record<string, readonly number[]>>;
  /** When it was written, where that is known: it tells apart names that were in use only for a time. */
  readonly on?: Bounds | undefined;
}
export type { CitedLine };

/** The body of an entry; undefined where it has none. `on` is the entry's date, where it has one. */
export function bodyProse(
  scope: Scope,
  entry: { readonly file: string; readonly body: BodyFacts },
  on?: Bounds,
): Prose | undefined {
  const { blocks } = entry.body;
  if (blocks.length === 0) return undefined;
  return {
    source: { kind: 'body', file: entry.file },
    notes: notesOf(
      scope,
      blocks.flatMap(({ marks }) => marks),
    ),
    ...(on && within(on)),
  };
}

/** A line of an edition, whose date is `on`. */
export function lineProse(scope: Scope, line: CitedLine, on: Bounds): Prose {
  return { source: { kind: 'line', text: line.text }, notes: notesOf(scope, line.marks), ...within(on) };
}

const within = ({ earliest, latest }: Bounds): Pick<Prose, 'on'> => ({ on: { earliest, latest } });

function notesOf(scope: Scope, marks: readonly CitationMark[]): Prose['notes'] {
  return Object.fromEntries(marks.map((mark) => [mark.raw, scope.notes.mark(mark)]));
}
