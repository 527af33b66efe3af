import type { Speaker, Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { perKey } from '../per-briefing.ts';
import { changesOf, isHeld, type Change, type Taken } from './position-changes.ts';
import { speakerKey } from './speakers.ts';
import { positionOn } from './stance.ts';
import { onceEach } from './utterances.ts';

/** What one speaker does with one claim, over time. */
export interface Course {
  readonly key: string;
  readonly speaker: Speaker;
  /** Each utterance once for each position that reports give it, by date. */
  readonly taken: readonly Taken[];
  /** By date. Never of an unnamed speaker, who need not be the same person twice. */
  readonly changes: readonly Change[];
  /** A named speaker takes more than one position, and of none it is certain that it came later. */
  readonly unordered: boolean;
}

/** The courses on a claim: the pages of the claim, of its event and of its topics ask for the same. */
export const claimCourses = perKey('courses', ({ index }, claim: ClaimId): readonly Course[] =>
  coursesOn(claim, index.statementsOnClaim.get(claim) ?? []),
);

/** The course of each speaker who takes a position on the claim, in the order in which they first do. */
export function coursesOn(claim: ClaimId, statements: readonly Statement[]): Course[] {
  const bySpeaker = new Map<string, { readonly speaker: Speaker; readonly own: Statement[] }>();
  for (const statement of statements) {
    if (positionOn(statement, claim) === undefined) continue;
    for (const speaker of statement.speakers) {
      const key = speakerKey(speaker);
      const known = bySpeaker.get(key);
      if (known) known.own.push(statement);
      else bySpeaker.set(key, { speaker, own: [statement] });
    }
  }
  return [...bySpeaker].map(([key, { speaker, own }]) => courseOf(key, speaker, takenIn(claim, own)));
}

function courseOf(key: string, speaker: Speaker, taken: readonly Taken[]): Course {
  const named = speaker.kind !== 'unnamed';
  const changes = named ? changesOf(taken) : [];
  const held = new Set(taken.map(({ position }) => position).filter(isHeld));
  return { key, speaker, taken, changes, unordered: named && changes.length === 0 && held.size > 1 };
}

function takenIn(claim: ClaimId, own: readonly Statement[]): Taken[] {
  const byPosition = Map.groupBy(own, (statement) => positionOn(statement, claim));
  const once = [...byPosition].flatMap(([position, group]) =>
    position === undefined ? [] : onceEach(group).map((statement) => ({ statement, position })),
  );
  const utterances = positionsBy(once, ({ utterance }) => utterance);
  const dates = positionsBy(once, ({ when }) => `${when.date.earliest} ${when.date.latest}`);
  const order = new Map(own.map((statement, index) => [statement, index]));
  return once
    .map(({ statement, position }) => ({
      statement,
      position,
      contested: isHeld(position) && (utterances(statement) > 1 || dates(statement) > 1),
    }))
    .sort((a, b) => (order.get(a.statement) ?? 0) - (order.get(b.statement) ?? 0));
}

/** How many positions are held under a statement's key. */
function positionsBy(
  taken: readonly Omit<Taken, 'contested'>[],
  keyOf: (statement: Statement) => string,
): (statement: Statement) => number {
  const positions = new Map<string, Set<Position>>();
  for (const { statement, position } of taken) {
    if (!isHeld(position)) continue;
    const key = keyOf(statement);
    positions.set(key, (positions.get(key) ?? new Set()).add(position));
  }
  return (statement) => positions.get(keyOf(statement))?.size ?? 0;
}
