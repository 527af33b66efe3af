import type { GetStaticPathsResult } from 'astro';
import type { ViewContext } from '../views/context.ts';
import type { Subject } from '../views/continued.ts';
import * as routes from '../views/routes.ts';
import { timelinePages } from '../views/timeline.ts';

/** One page for each id. */
export function entryRoutes<Id extends string>(ids: Iterable<Id>) {
  return [...ids].map((id) => ({ params: { id }, props: { id } })) satisfies GetStaticPathsResult;
}

/** The pages of an index: the first at the index's own address, then `page/2` and so on. */
export function listRoutes(context: ViewContext, list: routes.List) {
  return routes.listPages(context, list).map((page) => ({
    params: { page: pageSegment(page) },
    props: { page },
  })) satisfies GetStaticPathsResult;
}

/** The timeline, and the further pages of its table. */
export function timelineRoutes(context: ViewContext) {
  return timelinePages(context).map((page) => ({
    params: { page: pageSegment(page) },
    props: { page },
  })) satisfies GetStaticPathsResult;
}

const pageSegment = (page: number): string | undefined => (page === 1 ? undefined : `page/${page}`);

/** The statements about an actor, from page 1, where the actor's page does not show them all. */
export function aboutRoutes(context: ViewContext) {
  return routes.continuedRoutes(context, 'about').map(({ about, page }) => ({
    params: { id: about.id, page: pageSegment(page) },
    props: { about, page },
  })) satisfies GetStaticPathsResult;
}

/** From page 2 on, what the pages of one kind of subject list beyond their first page. */
export function continuedRoutes(context: ViewContext, kind: Subject['kind']) {
  return routes.continuedRoutes(context, kind).map(({ about, page }) => ({
    params: { id: about.id, page: String(page) },
    props: { about, page },
  })) satisfies GetStaticPathsResult;
}
