import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { paths } from '../paths.ts';
import { cellPosition, type CellPosition } from './cell-position.ts';
import type { Course } from './courses.ts';
import { dateView, type DateView } from './date.ts';
import { isDense } from './dense.ts';
import type { Link } from './link.ts';
import type { Scope } from './scope.ts';
import type { Silence } from './silence.ts';
import { positionOn } from './stance.ts';
import { speakerView, type SpeakerView } from './statement.ts';
import { newestFirst } from './utterances.ts';

/** What one column says of one claim. */
export type MatrixCell =
  | {
      readonly kind: 'positions';
      /** The newest first; of each position only the newest, `total` utterances in all. */
      readonly positions: readonly CellPosition[];
      readonly total: number;
      /** Each position once, the newest first. */
      readonly summary: readonly Position[];
      /** Speakers of the column who took more than one position, those who reversed theirs first. */
      readonly over: readonly CellCourse[];
      /** Where the rest is, where not all of them are shown. */
      readonly rest?: Link | undefined;
    }
  | { readonly kind: Silence };

/** How one speaker's position in a cell goes on: steps by date, or in no order where none is certain. */
export interface CellCourse {
  readonly kind: 'reversed' | 'changed' | 'spoke' | 'unordered';
  readonly speaker: SpeakerView;
  readonly steps: readonly { readonly position: Position; readonly when: DateView }[];
}

interface InCell {
  readonly own: readonly Statement[];
  /** Of all speakers, over all that is said of the claim. */
  readonly courses: readonly Course[];
  readonly most: number;
}

const mostCourses = 2;
const weight = { reversed: 0, changed: 1, unordered: 2, spoke: 3 } as const;

/** `own` are the column's statements that take a position on the claim, by date: at least one. */
export function matrixCell(scope: Scope, claim: ClaimId, { own, courses, most }: InCell): MatrixCell {
  const newest = newestFirst(own);
  const byPosition = Map.groupBy(newest, (statement) => positionOn(statement, claim));
  const shown = new Set([...byPosition.values()].flatMap((group) => group.slice(0, most)));
  const positions = newest.filter((one) => shown.has(one)).map((one) => cellPosition(scope, one, claim));
  const utterances = new Set(newest.map(({ utterance }) => utterance));
  return {
    kind: 'positions',
    positions,
    total: newest.length,
    summary: [...new Set(positions.map(({ position }) => position))],
    over: courses
      .flatMap((course) => cellCourse(scope, course, utterances) ?? [])
      .sort((a, b) => weight[a.kind] - weight[b.kind])
      .slice(0, isDense(scope.briefing) ? 1 : mostCourses),
    rest:
      newest.length > positions.length
        ? {
            text: scope.messages.counts.more(newest.length - positions.length),
            path: `${paths.claim(claim)}#statements`,
          }
        : undefined,
  };
}

/** What of a course stands in the cell: changes of which both sides do. */
function cellCourse(scope: Scope, course: Course, utterances: ReadonlySet<string>): CellCourse | undefined {
  const here = ({ statement }: { readonly statement: Statement }): boolean => utterances.has(statement.utterance);
  const changes = course.changes.filter(({ before, after }) => here(before) && here(after));
  const [first] = changes;
  const [one] = course.taken;
  if (one === undefined || (first === undefined && !course.unordered)) return undefined;
  const step = ({ statement, position }: (typeof course.taken)[number]): CellCourse['steps'][number] => ({
    position,
    when: dateView(scope, statement.when),
  });
  const speaker = speakerView(scope, course.speaker, one.statement);
  if (first !== undefined) {
    const kinds = changes.map(({ kind }) => kind);
    const kind = kinds.includes('reversed') ? 'reversed' : kinds.includes('changed') ? 'changed' : 'spoke';
    return { kind, speaker, steps: [first.before, ...changes.map(({ after }) => after)].map(step) };
  }
  const byPosition = new Map(course.taken.filter(here).map((taken) => [taken.position, taken]));
  return byPosition.size > 1 ? { kind: 'unordered', speaker, steps: [...byPosition.values()].map(step) } : undefined;
}
