import type { ViewContext } from './context.ts';
import { continuedPages, type Subject } from './continued.ts';
import { pageCount, pageSizes } from './parts/paging.ts';
import { paths } from './paths.ts';
import { timelinePages } from './timeline.ts';

export const lists = ['editions', 'actors', 'topics', 'events', 'claims', 'outlets', 'articles'] as const;
export type List = (typeof lists)[number];

/** The pages of an index, from 1. */
export function listPages({ briefing }: ViewContext, list: List): number[] {
  return Array.from(
    { length: pageCount(briefing[list].size, list === 'claims' ? pageSizes.claims : pageSizes.lines) },
    (_, index) => index + 1,
  );
}

/** The subjects of one kind, with every page that continues them. */
export function continuedRoutes(
  context: ViewContext,
  kind: Subject['kind'],
): { readonly about: Subject; readonly page: number }[] {
  return subjects(context, kind).flatMap((about) => continuedPages(context, about).map((page) => ({ about, page })));
}

/** Every HTML page of the site but the one for addresses that lead nowhere. */
export function pagePaths(context: ViewContext): string[] {
  const { briefing } = context;
  return [
    paths.home,
    ...lists.flatMap((list) => listPages(context, list).map((page) => paths.page(paths[list], page))),
    ...[...briefing.editions.keys()].map(paths.edition),
    ...[...briefing.actors.keys()].flatMap((id) => [paths.actor(id), paths.sheet(id)]),
    ...[...briefing.topics.keys()].map(paths.topic),
    ...[...briefing.events.keys()].map(paths.event),
    ...[...briefing.claims.keys()].map(paths.claim),
    ...[...briefing.outlets.keys()].map(paths.outlet),
    ...[...briefing.articles.keys()].map(paths.article),
    ...continuedRoutes(context, 'about').map(({ about, page }) => paths.page(paths.aboutActor(about.id), page)),
    ...(['actors', 'topics', 'events', 'claims', 'outlets'] as const).flatMap((kind) =>
      continuedRoutes(context, kind).map(({ about, page }) => paths.page(`${paths[kind]}${about.id}/`, page)),
    ),
    ...timelinePages(context).map((page) => paths.page(paths.timeline, page)),
    paths.search,
    paths.about,
  ];
}

function subjects({ briefing }: ViewContext, kind: Subject['kind']): Subject[] {
  switch (kind) {
    case 'actors':
    case 'about':
      return [...briefing.actors.keys()].map((id) => ({ kind, id }));
    case 'topics':
      return [...briefing.topics.keys()].map((id) => ({ kind, id }));
    case 'events':
      return [...briefing.events.keys()].map((id) => ({ kind, id }));
    case 'claims':
      return [...briefing.claims.keys()].map((id) => ({ kind, id }));
    case 'outlets':
      return [...briefing.outlets.keys()].map((id) => ({ kind, id }));
  }
}
