import type { APIRoute } from 'astro';
import { statementsCsv } from '../../render/exports/statements-csv.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => textResponse(statementsCsv((await viewContext()).briefing), 'text/csv');
