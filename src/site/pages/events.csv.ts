import type { APIRoute } from 'astro';
import { eventsCsv } from '../../render/exports/events-csv.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => textResponse(eventsCsv((await viewContext()).briefing), 'text/csv');
