import type { Briefing, Claim } from '../briefing/model.ts';
import { seenFrom, sees, type Seeing } from '../briefing/seen.ts';
import type { Statement } from '../briefing/statement.ts';
import type { ClaimId } from '../content/schemas/ids.ts';
import type { Day } from '../edtf/date.ts';
import { isDisputed } from './parts/stance.ts';
import { perUntraced } from './per-untraced.ts';

/** A claim on which distinct speakers differ, and how many utterances take a position on it. */
export interface Dispute {
  readonly claim: Claim;
  readonly utterances: number;
}

/** The disputes that an edition sees, in the order of the briefing's claims. */
export const disputesSeen = (whole: Briefing, edition: Seeing): Dispute[] =>
  courses(whole).flatMap(({ claim, disputed, utterances }) =>
    sees(edition, disputed) ? [{ claim, utterances: countSeen(utterances, edition) }] : [],
  );

/** From which days on a claim is disputed, and its utterances are seen; the days in order. */
interface CourseOfClaim {
  readonly claim: Claim;
  readonly disputed: Day;
  readonly utterances: readonly Day[];
}

/** Found once for all editions: what is disputed stays so, whatever is said later. */
const courses = perUntraced((briefing): readonly CourseOfClaim[] =>
  [...briefing.claims.values()].flatMap((claim) => {
    const seen = (briefing.index.statementsOnClaim.get(claim.id) ?? []).map((statement) => {
      const article = briefing.articles.get(statement.article);
      return { statement, from: article === undefined ? '' : seenFrom(article) };
    });
    const inOrder = seen.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const disputed = disputedFrom(claim.id, inOrder);
    if (disputed === undefined) return [];
    const first = new Map<string, Day>();
    for (const { statement, from } of inOrder)
      if (!first.has(statement.utterance)) first.set(statement.utterance, from);
    return [{ claim, disputed, utterances: [...first.values()] }];
  }),
);

/** The day of the statement that makes it so, found by halving. */
function disputedFrom(
  claim: ClaimId,
  inOrder: readonly { readonly statement: Statement; readonly from: Day }[],
): Day | undefined {
  const statements = inOrder.map(({ statement }) => statement);
  if (!isDisputed(claim, statements)) return undefined;
  let [few, many] = [0, statements.length];
  while (many - few > 1) {
    const half = Math.floor((few + many) / 2);
    if (isDisputed(claim, statements.slice(0, half))) many = half;
    else few = half;
  }
  return inOrder[many - 1]?.from;
}

function countSeen(days: readonly Day[], edition: Seeing): number {
  let [seen, unseen] = [0, days.length];
  while (seen < unseen) {
    const half = Math.floor((seen + unseen) / 2);
    if (sees(edition, days[half] ?? '')) seen = half + 1;
    else unseen = half;
  }
  return seen;
}
