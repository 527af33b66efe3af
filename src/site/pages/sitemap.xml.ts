import type { APIRoute } from 'astro';
import { sitemapText } from '../../render/exports/sitemap.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => textResponse(sitemapText(await viewContext()), 'application/xml');
