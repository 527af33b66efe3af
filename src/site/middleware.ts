import { defineMiddleware } from 'astro:middleware';
import { given } from '../publish/given.ts';
import type { ViewContext } from '../views/context.ts';
import { frame } from '../views/frame.ts';
import { paths } from '../views/paths.ts';
import { kindAt } from '../views/pages/pages.ts';
import { current } from './briefing.ts';
import { finished } from './finished.ts';
import { withoutBase } from './href.ts';
import { isServed } from './policy.ts';

/** Hands the interface's strings and the briefing's settings to every component. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const { context, matcher } = locals.given ?? (await current());
  const path = withoutIndex(withoutBase(decodeURIComponent(url.pathname)));
  const { drafts, pdf } = given();
  Object.assign(locals, {
    m: context.messages,
    context,
    matcher,
    path,
    pdf,
    withDrafts: drafts,
    ...(locals.given?.frame ?? frame(context)),
  });
  const response = await (isAnswered(context, path) ? next() : next('/404/'));
  // A build finishes the text that it writes; here it would be read from a response and put into another.
  if (!isServed || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finished(await response.text()), response);
});

/** A static host has each page as this file of its folder too. */
const withoutIndex = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Whether a path is of a page, of a page that no list names, or of a file, which knows for itself. */
const isAnswered = (context: ViewContext, path: string): boolean =>
  !path.endsWith('/') || path === '404/' || path === paths.offline || kindAt(context, path) !== undefined;
