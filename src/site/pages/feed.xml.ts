import type { APIRoute } from 'astro';
import { atomText } from '../../render/feeds/atom.ts';
import { siteFeed } from '../../render/feeds/feed.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => {
  const context = await viewContext();
  return textResponse(atomText(siteFeed(context), context.briefing.config), 'application/atom+xml');
};
