import type { APIRoute } from 'astro';
import { briefingJson } from '../../render/exports/briefing-json.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => textResponse(briefingJson((await viewContext()).briefing), 'application/json');
