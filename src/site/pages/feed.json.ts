import type { APIRoute } from 'astro';
import { siteFeed } from '../../render/feeds/feed.ts';
import { jsonFeedText } from '../../render/feeds/json-feed.ts';
import { paths } from '../../views/paths.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => {
  const context = await viewContext();
  return textResponse(
    jsonFeedText(siteFeed(context), context.briefing.config, paths.jsonFeed),
    'application/feed+json',
  );
};
