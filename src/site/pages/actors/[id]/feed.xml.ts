import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomText } from '../../../../render/feeds/atom.ts';
import { actorFeed } from '../../../../render/feeds/feed.ts';
import { viewContext } from '../../../briefing.ts';
import { entryRoutes } from '../../../routes.ts';
import { textResponse } from '../../../text-response.ts';

export const getStaticPaths = async () => entryRoutes((await viewContext()).briefing.actors.keys());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const context = await viewContext();
  return textResponse(atomText(actorFeed(context, props.id), context.briefing.config), 'application/atom+xml');
};
