import { type Claim } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import { claimsOnOneOrigin } from './origins.ts';
import type { Link } from './parts/link.ts';
import { claimLink } from './parts/links.ts';
import { listPage } from './parts/list-page.ts';
import { matrices, type Matrices } from './parts/matrices.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged, pageSizes, slice } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { disputedIn } from './parts/stance.ts';
import { paths } from './paths.ts';
import { perBriefing } from './per-briefing.ts';

/** The claim–denial matrix of the whole briefing, disputed claims first. */
export interface ClaimsView extends PageView {
  /** The page's claims, in the order of the rows of both matrices. */
  readonly claims: Paged<{ readonly id: string; readonly link: Link; readonly disputed: boolean }>;
  /** Of all claims. */
  readonly onOneOrigin: number;
  readonly matrices: Matrices;
}

export function claimsView(context: ViewContext, page = 1): ClaimsView {
  const { briefing, messages } = context;
  const scope = scopeOf(context);
  const { sorted, disputed } = disputedFirst(briefing);
  const shown = slice(sorted, page, pageSizes.claims);
  return {
    ...listPage(context, 'claims', page),
    claims: paged(sorted, page, {
      path: paths.claims,
      size: pageSizes.claims,
      messages,
      row: (claim) => ({ id: claim.id, link: claimLink(context, claim.id), disputed: disputed.has(claim) }),
    }),
    onOneOrigin: claimsOnOneOrigin(scope),
    matrices: matrices(scope, [{ claims: shown }], { total: sorted.length }),
    notes: scope.notes.list(),
  };
}

const disputedFirst = perBriefing('disputedFirst', (briefing) => {
  const all = [...briefing.claims.values()];
  const disputed = new Set<Claim>(all.filter(({ id }) => disputedIn(briefing)(id)));
  return { disputed, sorted: [...disputed, ...all.filter((claim) => !disputed.has(claim))] };
});
