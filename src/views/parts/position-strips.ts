import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { direction } from '../../i18n/direction.ts';
import { cellPosition, type CellPosition } from './cell-position.ts';
import { coursesOn, type Course } from './courses.ts';
import { dateView, type DateView } from './date.ts';
import type { Link } from './link.ts';
import { claimLink } from './links.ts';
import type { Change } from './position-changes.ts';
import { shownOf, type Room } from './paging.ts';
import type { Scope } from './scope.ts';
import { positionOn } from './stance.ts';
import { speakerView, type SpeakerView } from './statement.ts';
import { onceEach } from './utterances.ts';

/** One utterance on a line of time: what it does with the claim, and the days it was said on or within. */
export interface StripMark {
  readonly position: Position | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A change of position with the statements on either side of it. */
export interface ChangeView {
  readonly kind: Change['kind'];
  readonly speaker: SpeakerView;
  readonly claim: Link;
  /** What is taken back, where another position came in between. */
  readonly reverses?: CellPosition | undefined;
  readonly before: CellPosition;
  readonly after: CellPosition;
}

/** What one speaker does with one claim, or says on one topic, over time. */
export interface PositionStrip {
  readonly head: SpeakerView;
  /** Every utterance, by date. */
  readonly marks: readonly StripMark[];
  /** Pairs of places in `marks` that a change leads from and to. */
  readonly turns: readonly (readonly [from: number, to: number])[];
  /** How many of each position, in the order of their first. */
  readonly counts: readonly { readonly position: Position | null; readonly count: number }[];
  readonly first?: DateView | undefined;
  readonly last?: DateView | undefined;
  /** The newest, by date; none where another table has them. */
  readonly steps: readonly CellPosition[];
}

export interface PositionStrips {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly rows: readonly PositionStrip[];
  readonly total: number;
  readonly changes: readonly ChangeView[];
  readonly totalChanges: number;
}

const mostChanges: Room = { whole: 6, few: 2 };
const mostSteps = 3;

/** The courses of some claims, those with a change first, then the longest. */
export function orderedCourses(
  claims: readonly (readonly [ClaimId, readonly Statement[]])[],
): (readonly [ClaimId, Course])[] {
  return claims
    .flatMap(([claim, taking]) => coursesOn(claim, taking).map((course) => [claim, course] as const))
    .sort(
      ([, a], [, b]) => Number(b.changes.length > 0) - Number(a.changes.length > 0) || b.taken.length - a.taken.length,
    );
}

/** A row for each course: under its speaker, or under its claim on the speaker's own page. */
export function courseStrips(
  scope: Scope,
  courses: readonly (readonly [ClaimId, Course])[],
  { by, most }: { readonly by: 'speaker' | 'claim'; readonly most: number | Room },
): PositionStrips {
  const changes = courses.flatMap(([claim, { speaker, changes }]) =>
    changes.map((change) => ({ claim, speaker, change })),
  );
  return {
    ...frameOf(scope),
    changes: changes
      .slice(0, shownOf(changes.length, mostChanges))
      .map(({ claim, speaker, change: { kind, before, after, reverses } }) => ({
        kind,
        speaker: speakerView(scope, speaker, before.statement),
        claim: claimLink(scope, claim),
        reverses: reverses && cellPosition(scope, reverses.statement, claim),
        before: cellPosition(scope, before.statement, claim),
        after: cellPosition(scope, after.statement, claim),
      })),
    totalChanges: changes.length,
    rows: courses
      .slice(0, shownOf(courses.length, most))
      .map(([claim, course]) => courseStrip(scope, claim, course, by)),
    total: courses.length,
  };
}

function courseStrip(scope: Scope, claim: ClaimId, course: Course, by: 'speaker' | 'claim'): PositionStrip {
  const { taken, speaker, changes } = course;
  const [one] = taken;
  const head: SpeakerView =
    by === 'claim' || one === undefined
      ? { kind: 'actor', link: claimLink(scope, claim) }
      : speakerView(scope, speaker, one.statement);
  return {
    ...stripOf(scope, head, taken),
    turns: changes.map(({ before, after }) => [taken.indexOf(before), taken.indexOf(after)] as const),
    steps: taken.slice(-mostSteps).map(({ statement }) => cellPosition(scope, statement, claim)),
  };
}

/** What is said on a topic: each utterance with its position on the first of the topic's claims that it takes one on. */
export function topicStrip(
  scope: Scope,
  link: Link,
  said: readonly Statement[],
  claims: ReadonlySet<ClaimId>,
): PositionStrip {
  const marks = onceEach(said).map((statement) => {
    const claim = statement.positions.find((taken) => claims.has(taken.claim))?.claim;
    return { statement, position: (claim && positionOn(statement, claim)) ?? null };
  });
  return stripOf(scope, { kind: 'actor', link }, marks);
}

export const frameOf = ({ briefing: { config } }: Scope): Pick<PositionStrips, 'language' | 'direction'> => ({
  language: config.language,
  direction: direction(config.language),
});

function stripOf(
  scope: Scope,
  head: SpeakerView,
  marks: readonly { readonly statement: Statement; readonly position: Position | null }[],
): PositionStrip {
  const [first, last] = [marks[0], marks.at(-1)];
  return {
    head,
    marks: marks.map(({ statement: { when }, position }) => ({
      position,
      from: when.date.earliest,
      to: when.date.latest,
    })),
    turns: [],
    counts: [...Map.groupBy(marks, ({ position }) => position)].map(([position, group]) => ({
      position,
      count: group.length,
    })),
    first: first && dateView(scope, first.statement.when),
    last: last && dateView(scope, last.statement.when),
    steps: [],
  };
}
