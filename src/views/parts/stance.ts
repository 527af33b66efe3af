import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { perKey } from '../per-briefing.ts';
import { speakerKey } from './speakers.ts';

const opposing: ReadonlySet<Position> = new Set<Position>(['denies', 'questions', 'qualifies']);

export const positionOn = (statement: Statement, claim: ClaimId): Position | undefined =>
  statement.positions.find((taken) => taken.claim === claim)?.position;

/** Whether a claim of a briefing is disputed: the pages of its speakers, its event and its topics ask for the same. */
export const disputedIn = perKey('disputed', ({ index }, claim: ClaimId) =>
  isDisputed(claim, index.statementsOnClaim.get(claim) ?? []),
);

/** One speaker asserts the claim and another denies, questions or qualifies it. To decline is not to oppose. */
export function isDisputed(claim: ClaimId, statements: readonly Statement[]): boolean {
  const asserting = new Set<string>();
  const against = new Set<string>();
  for (const statement of statements) {
    const position = positionOn(statement, claim);
    const side = position === 'asserts' ? asserting : position && opposing.has(position) ? against : undefined;
    for (const speaker of statement.speakers) side?.add(speakerKey(speaker));
  }
  const [first] = asserting;
  return first !== undefined && against.size > 0 && !(asserting.size === 1 && against.size === 1 && against.has(first));
}
