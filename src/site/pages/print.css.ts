import type { APIRoute } from 'astro';
import { viewContext } from '../briefing.ts';
import { printSheet } from '../print-sheet.ts';
import { textResponse } from '../text-response.ts';

export const GET: APIRoute = async () => {
  const { briefing, messages, current, formatDate } = await viewContext();
  const edition = current && messages.edition.of(formatDate(current.edition.date, 'long'));
  return textResponse(printSheet(briefing.config, edition), 'text/css');
};
