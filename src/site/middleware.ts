import { defineMiddleware } from 'astro:middleware';
import { given } from '../publish/given.ts';
import type { ViewContext } from '../views/context.ts';
import { frame } from '../views/frame.ts';
import { paths } from '../views/paths.ts';
import { kindAt } from '../views/pages/pages.ts';
import { viewContext } from './briefing.ts';
import { withFirstReferences } from './first-references.ts';
import { withHeadingIds } from './heading-ids.ts';
import { withoutBase } from './href.ts';

/** Hands the interface's strings and the briefing's settings to every component, and finishes the page's ids. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const context = await viewContext();
  const path = withoutBase(decodeURIComponent(url.pathname));
  const { drafts, pdf } = given();
  Object.assign(locals, { m: context.messages, context, path, pdf, withDrafts: drafts, ...frame(context) });
  const response = await (isAnswered(context, path) ? next() : next('/404/'));
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withHeadingIds(withFirstReferences(await response.text())), response);
});

/** Whether a path is of a page, of a page that no list names, or of a file, which knows for itself. */
const isAnswered = (context: ViewContext, path: string): boolean =>
  !path.endsWith('/') || path === paths.offline || kindAt(context, path) !== undefined;
