import { groupBy } from '../../briefing/build/group.ts';
import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Link } from '../parts/link.ts';
import { claimLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import type { Scope } from '../parts/scope.ts';

/** A claim on whose event an outlet reported without a word of the claim; what it did report is cited. */
export interface SilentLine {
  readonly claim: Link;
  readonly cites: Cites;
}

export interface Silent {
  readonly claim: ClaimId;
  readonly covering: readonly Statement[];
}

/** `own` are all statements of one outlet. */
export function silentOn({ claims }: Briefing, own: readonly Statement[]): Silent[] {
  const taken = new Set(own.flatMap(({ positions }) => positions.map(({ claim }) => claim)));
  const onEvent = groupBy(own, ({ reports, occasion }) => [
    ...reports.map(({ event }) => event),
    ...(occasion ? [occasion] : []),
  ]);
  return [...claims.values()].flatMap((claim): Silent[] => {
    const covering = claim.event === undefined ? undefined : onEvent.get(claim.event);
    return covering === undefined || taken.has(claim.id) ? [] : [{ claim: claim.id, covering }];
  });
}

export const silentLine = (scope: Scope, { claim, covering }: Silent): SilentLine => ({
  claim: claimLink(scope, claim),
  cites: scope.notes.statements(covering.slice(0, 1)),
});
