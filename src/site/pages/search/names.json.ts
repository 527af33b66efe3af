import type { APIRoute } from 'astro';
import { searchNames } from '../../../views/search-names.ts';
import { viewContext } from '../../briefing.ts';
import { textResponse } from '../../text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(JSON.stringify(searchNames(await viewContext())), 'application/json');
