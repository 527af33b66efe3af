import type { BodyFacts, CitationMark, CitedLine } from '../../briefing/digest/facts.ts';
import type { Scope } from './scope.ts';

/**
 * Markdown that the page renders through the one pipeline: a body, or one cited line. `notes` gives the endnote numbers
 * of each citation mark by its text (`[@a#b; @c]`), in the order in which the page's other lines are numbered.
 */
export interface Prose {
  readonly source: { readonly kind: 'body'; readonly file: string } | { readonly kind: 'line'; readonly text: string };
  readonly notes: Readonly<Record<string, readonly number[]>>;
}
export type { CitedLine };

/** The body of an entry; undefined where it has none. */
export function bodyProse(scope: Scope, entry: { readonly file: string; readonly body: BodyFacts }): Prose | undefined {
  const { blocks } = entry.body;
  if (blocks.length === 0) return undefined;
  return {
    source: { kind: 'body', file: entry.file },
    notes: notesOf(
      scope,
      blocks.flatMap(({ marks }) => marks),
    ),
  };
}

export function lineProse(scope: Scope, line: CitedLine): Prose {
  return { source: { kind: 'line', text: line.text }, notes: notesOf(scope, line.marks) };
}

function notesOf(scope: Scope, marks: readonly CitationMark[]): Prose['notes'] {
  return Object.fromEntries(marks.map((mark) => [mark.raw, scope.notes.mark(mark)]));
}
