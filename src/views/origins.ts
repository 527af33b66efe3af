import type { Claim } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import type { Link } from './parts/link.ts';
import { claimLink } from './parts/links.ts';
import { originCounts, type OriginCounts, originsView, type OriginsView } from './parts/origins.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, type Paged, paged, pageSizes } from './parts/paging.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { disputedIn, positionOn } from './parts/stance.ts';
import { paths } from './paths.ts';
import { perBriefing } from './per-briefing.ts';

/** What stands behind the assertion of a claim. `speaker`: several origins, with one speaker in all of them. */
const originGroups = ['one', 'speaker', 'several', 'none'] as const;
export type OriginGroup = (typeof originGroups)[number];

export interface ClaimOrigins {
  readonly id: string;
  readonly claim: Link;
  readonly group: OriginGroup;
  readonly disputed: boolean;
  /** Of the statements that assert it, and of those that deny it. */
  readonly asserted?: OriginsView | undefined;
  readonly denied?: OriginCounts | undefined;
}

/** All claims by what they rest on. */
export interface OriginsPageView extends PageView {
  /** By group; in a group those with most articles first, which look like more than they are. */
  readonly claims: Paged<ClaimOrigins>;
  /** How many claims each group has, and where it begins: of those that have any. */
  readonly groups: readonly { readonly group: OriginGroup; readonly claims: number; readonly first: Link }[];
}

/** On one page, so that its notes stay few. */
const shown = { origins: 3, reports: 3, joins: 3 };

interface Sorted {
  readonly claim: Claim;
  readonly group: OriginGroup;
  readonly articles: number;
}

export function originsPageView(context: ViewContext, page = 1): OriginsPageView {
  const { messages } = context;
  const { heading, description, groups } = messages.origins;
  const scope = scopeOf(context);
  const { sorted, groups: sizes } = grouped(context.briefing);
  return {
    title: page === 1 ? heading : messages.paging.titled(heading, messages.counts.plain(page)),
    description,
    path: paths.page(paths.origins, page),
    breadcrumbs: [...breadcrumbs(context, 'claims'), ...(page === 1 ? [] : [{ text: heading, path: paths.origins }])],
    groups: sizes.map(({ group, at, claims }) => {
      const first = paths.page(paths.origins, Math.floor(at / pageSizes.claims) + 1);
      return { group, claims, first: { text: groups[group], path: `${first}#${group}` } };
    }),
    claims: paged(sorted, page, {
      path: paths.origins,
      size: pageSizes.claims,
      messages,
      row: ({ claim, group }) => claimOrigins(scope, claim, group),
    }),
    notes: scope.notes.list(),
  };
}

/** The numbers of the pages, from 1. */
export const originsPages = ({ briefing }: ViewContext): number[] =>
  Array.from({ length: pageCount(briefing.claims.size, pageSizes.claims) }, (_, index) => index + 1);

/** How many claims rest on one origin only. */
export const claimsOnOneOrigin = ({ briefing }: Pick<Scope, 'briefing'>): number =>
  grouped(briefing).groups.find(({ group }) => group === 'one')?.claims ?? 0;

/** Every page of claims asks for them. */
const grouped = perBriefing('origins', (briefing) => {
  const all = [...briefing.claims.values()].map((claim): Sorted => {
    const counts = originCounts({ briefing }, taking({ briefing }, claim, 'asserts'));
    return { claim, articles: counts.articles, group: groupOf(counts) };
  });
  const sorted = all.sort(
    (a, b) => originGroups.indexOf(a.group) - originGroups.indexOf(b.group) || b.articles - a.articles,
  );
  const groups = originGroups.flatMap((group) => {
    const at = sorted.findIndex((one) => one.group === group);
    return at < 0 ? [] : [{ group, at, claims: sorted.filter((one) => one.group === group).length }];
  });
  return { sorted, groups };
});

function groupOf({ origins, oneSpeaker }: OriginCounts): OriginGroup {
  if (origins === 0) return 'none';
  if (origins === 1) return 'one';
  return oneSpeaker ? 'speaker' : 'several';
}

const taking = ({ briefing }: Pick<Scope, 'briefing'>, { id }: Claim, position: 'asserts' | 'denies') =>
  (briefing.index.statementsOnClaim.get(id) ?? []).filter((statement) => positionOn(statement, id) === position);

function claimOrigins(scope: Scope, claim: Claim, group: OriginGroup): ClaimOrigins {
  const denying = taking(scope, claim, 'denies');
  return {
    id: claim.id,
    claim: claimLink(scope, claim.id),
    group,
    disputed: disputedIn(scope.briefing)(claim.id),
    asserted: originsView(scope, taking(scope, claim, 'asserts'), shown),
    denied: denying.length === 0 ? undefined : originCounts(scope, denying),
  };
}
