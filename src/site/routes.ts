import type { GetStaticPathsResult } from 'astro';
import type { ViewContext } from '../views/context.ts';
import { figuresPages } from '../views/figures.ts';
import { originsPages } from '../views/origins.ts';
import { mapPages } from '../views/map.ts';
import type { WordingPart } from '../views/wording/pages.ts';
import * as routes from '../views/routes.ts';
import { timelinePages } from '../views/timeline.ts';
import { togetherPages } from '../views/together.ts';

/** One page for each id. */
export function entryRoutes<Id extends string>(ids: Iterable<Id>) {
  return [...ids].map((id) => ({ params: { id }, props: { id } })) satisfies GetStaticPathsResult;
}

/** The pages of an index: the first at the index's own address, then `page/2` and so on. */
export const listRoutes = (context: ViewContext, list: routes.List) => numbered(routes.listPages(context, list));

/** The claims by what they rest on. */
export const originsRoutes = (context: ViewContext) => numbered(originsPages(context));

/** The figures by event. */
export const figuresRoutes = (context: ViewContext) => numbered(figuresPages(context));

/** The timeline, and the further pages of its table. */
export const timelineRoutes = (context: ViewContext) => numbered(timelinePages(context));

const numbered = (pages: readonly number[]) =>
  pages.map((page) => ({ params: { page: pageSegment(page) }, props: { page } })) satisfies GetStaticPathsResult;

/** Who appears with whom, and the further pages of its table. */
export const togetherRoutes = (context: ViewContext) => numbered(togetherPages(context));

/** The map, and the further pages of its table. */
export const mapRoutes = (context: ViewContext) => numbered(mapPages(context));

/** What changed in each edition since others: `editions/<id>/since/<other>/`. */
export function sinceRoutes(context: ViewContext) {
  return routes.sinceRoutes(context).map(({ edition, since }) => ({
    params: { id: edition, other: since },
    props: { edition, since },
  })) satisfies GetStaticPathsResult;
}

/** The pages of a part of the wording. */
export function wordingRoutes(context: ViewContext, part: WordingPart) {
  return routes.wordingPages(context, part).map((page) => ({
    params: { page: pageSegment(page) },
    props: { page },
  })) satisfies GetStaticPathsResult;
}

const pageSegment = (page: number): string | undefined => (page === 1 ? undefined : `page/${page}`);

/** What the pages of subjects list beyond what they show themselves: `actors/<id>/page/2/`, `actors/<id>/about/`. */
export function continuedRoutes(context: ViewContext) {
  return routes.continuedRoutes(context).map(({ about, page, path }) => {
    const [section, id, ...list] = path.slice(0, -1).split('/');
    return { params: { section, id, list: list.join('/') }, props: { about, page } };
  }) satisfies GetStaticPathsResult;
}
