import { type Outlet } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { type DateView, edtfDate } from './parts/date.ts';
import type { Link } from './parts/link.ts';
import { outletLink } from './parts/links.ts';
import { listPage } from './parts/list-page.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Top, paged, top } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { countUtterances } from './parts/utterances.ts';
import { paths } from './paths.ts';

export interface OutletLine {
  readonly id: string;
  readonly link: Link;
  readonly descriptor?: string | undefined;
  readonly country?: string | undefined;
  readonly ownershipAsOf?: DateView | undefined;
  readonly articles: number;
  /** Utterances that its articles report. */
  readonly statements: number;
}

export interface OutletsView extends PageView {
  readonly outlets: Paged<OutletLine>;
  /** Articles whose outlet is not stated: each stands for itself, they are never counted as one outlet. */
  readonly unstated: Top<ArticleLine>;
}

export function outletsView(context: ViewContext, page = 1): OutletsView {
  const { briefing, messages } = context;
  const scope = scopeOf(context);
  const unstated = [...briefing.articles.values()].filter(({ outlet }) => outlet === undefined).reverse();
  return {
    ...listPage(context, 'outlets', page),
    outlets: paged([...briefing.outlets.values()], page, {
      path: paths.outlets,
      messages,
      row: (outlet) => outletLine(context, outlet),
    }),
    unstated: top(unstated, 100, (article) => articleLine(context, article)),
    notes: scope.notes.list(),
  };
}

export function outletLine(context: ViewContext, outlet: Outlet): OutletLine {
  const articles = context.briefing.index.articlesOf.get(outlet.id) ?? [];
  return {
    id: outlet.id,
    link: outletLink(context, outlet.id),
    descriptor: outlet.descriptor,
    country: outlet.country,
    ownershipAsOf: outlet.ownership && edtfDate(context, outlet.ownership.asOf),
    articles: articles.length,
    statements: countUtterances(articles.flatMap(({ statements }) => statements)),
  };
}
