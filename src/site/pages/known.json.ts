import type { APIRoute } from 'astro';
import { known } from '../../render/exports/known.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => textResponse(JSON.stringify(known(await viewContext())), 'application/json');
