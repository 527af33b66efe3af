import { defineMiddleware } from 'astro:middleware';
import { draftsIn } from '../briefing/drafts.ts';
import { viewContext } from './briefing.ts';
import { withPdf } from './content/dir.ts';
import { withFirstReferences } from './first-references.ts';
import { withHeadingIds } from './heading-ids.ts';

/** Hands the interface's strings and the briefing's settings to every component, and finishes the page's ids. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const context = await viewContext();
  const { briefing, messages, unstated } = context;
  const { articles, unstated: withoutOutlet } = messages.counts;
  const holdings = [
    articles(briefing.articles.size),
    ...(unstated.size === 0 ? [] : [withoutOutlet(unstated.size)]),
  ].join('. ');
  Object.assign(locals, {
    m: messages,
    config: briefing.config,
    holdings,
    drafts: draftsIn(briefing),
    pdf: withPdf(),
    hasMap: context.geography().sites.length > 0,
  });
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withHeadingIds(withFirstReferences(await response.text())), response);
});
