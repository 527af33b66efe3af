import type { APIRoute } from 'astro';
import { togetherCsv } from '../../render/exports/together-csv.ts';
import { viewContext } from '../briefing.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => textResponse(togetherCsv((await viewContext()).company()), 'text/csv');
