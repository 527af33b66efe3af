import type { AnyEntryFacts } from '../digest/digest.ts';
import type { CitationMark } from '../digest/facts.ts';
import type { Problem } from '../../content/problem.ts';

/** A citation mark of an entry, and where to point an editor. */
export interface PlacedMark {
  readonly mark: CitationMark;
  readonly at: Pick<Problem, 'file' | 'field' | 'line'>;
}

/** Every citation mark of an entry: of its body's blocks and of its cited lines. */
export function marksOf(entry: AnyEntryFacts): PlacedMark[] {
  return [
    ...entry.body.blocks.flatMap((block) =>
      block.marks.map((mark) => ({ mark, at: { file: entry.file, field: [], line: mark.line } })),
    ),
    ...entry.lines.flatMap((line) => line.marks.map((mark) => ({ mark, at: { file: entry.file, field: line.field } }))),
  ];
}
