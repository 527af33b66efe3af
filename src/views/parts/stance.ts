import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { speakerKey } from './speakers.ts';

const opposing: ReadonlySet<Position> = new Set<Position>(['denies', 'questions', 'qualifies']);

export const positionOn = (statement: Statement, claim: ClaimId): Position | undefined =>
  statement.positions.find((taken) => taken.claim === claim)?.position;

/** Positions by speaker, in the order of the statements. */
export function positionsBySpeaker(claim: ClaimId, statements: readonly Statement[]): Map<string, Position[]> {
  const bySpeaker = new Map<string, Position[]>();
  for (const statement of statements) {
    const position = positionOn(statement, claim);
    if (position === undefined) continue;
    for (const key of statement.speakers.map(speakerKey)) bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), position]);
  }
  return bySpeaker;
}

/** One speaker asserts the claim and another denies, questions or qualifies it. To decline is not to oppose. */
export function isDisputed(claim: ClaimId, statements: readonly Statement[]): boolean {
  const bySpeaker = [...positionsBySpeaker(claim, statements)];
  return bySpeaker.some(
    ([one, positions]) =>
      positions.includes('asserts') &&
      bySpeaker.some(([other, theirs]) => other !== one && theirs.some((position) => opposing.has(position))),
  );
}

/** One and the same speaker both asserts and denies the claim. */
export function isReversed(claim: ClaimId, statements: readonly Statement[]): boolean {
  return [...positionsBySpeaker(claim, statements).values()].some(
    (positions) => positions.includes('asserts') && positions.includes('denies'),
  );
}
