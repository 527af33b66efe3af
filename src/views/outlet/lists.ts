import type { ClaimId, OutletId } from '../../content/schemas/ids.ts';
import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { byClaim, claimPositions, type ClaimPositions } from '../parts/claim-positions.ts';
import { labelsView, mostBeside, type LabelsView } from '../parts/labels.ts';
import { isDense } from '../parts/dense.ts';
import type { Room } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import { subjectLink } from '../parts/subject.ts';
import { besideGroups, besideTable, speakerCues, speakersReported } from '../wording/beside.ts';
import { quotedActor, quotedIn } from './quotes.ts';
import { silentLine, silentOn } from './silent.ts';

/** What the page of an outlet lists beside its articles; each list goes on on pages of its own. */
export const outletParts = ['quotes', 'labels', 'words', 'cues', 'carried', 'silent'] as const;
export type OutletPart = (typeof outletParts)[number];

/** How many rows the outlet's own page shows. */
export const mostOf = (briefing: Briefing): Readonly<Record<OutletPart, Room>> => (isDense(briefing) ? few : many);

const many = {
  quotes: { whole: 30, few: 20 },
  labels: { whole: 5, few: 5 },
  words: { whole: 4, few: 4 },
  cues: { whole: 10, few: 10 },
  carried: { whole: 16, few: 8 },
  silent: { whole: 16, few: 8 },
};

const few = {
  quotes: { whole: 12, few: 10 },
  labels: { whole: 3, few: 3 },
  words: { whole: 3, few: 2 },
  cues: { whole: 6, few: 5 },
  carried: { whole: 8, few: 6 },
  silent: { whole: 8, few: 6 },
};

export const statementsOf = ({ index }: Briefing, id: OutletId): Statement[] =>
  (index.articlesOf.get(id) ?? []).flatMap((article) => article.statements);

/** Each list as rows that are yet to be made, and what makes one. */
export const outletLists = {
  quotes: (briefing: Briefing, id: OutletId) => quotedIn(briefing, statementsOf(briefing, id)),
  labels: ({ index }: Briefing, id: OutletId) => [
    ...new Set((index.articlesOf.get(id) ?? []).flatMap(({ labels }) => labels.map((label) => label.for))),
  ],
  words: besideGroups,
  cues: speakersReported,
  carried: (briefing: Briefing, id: OutletId) => [...byClaim(statementsOf(briefing, id))],
  silent: (briefing: Briefing, id: OutletId) => silentOn(briefing, statementsOf(briefing, id)),
} as const;

export const outletRows = {
  quotes: quotedActor,
  labels: (scope: Scope, subject: string, id: OutletId): LabelsView =>
    labelsView(scope, subject, subjectLink(scope, subject), { kept: id, most: mostBeside(scope.briefing) }),
  words: besideTable,
  cues: speakerCues,
  carried: (scope: Scope, claim: readonly [ClaimId, readonly Statement[]]): ClaimPositions =>
    claimPositions(scope, claim),
  silent: silentLine,
} as const;
