import type { APIRoute } from 'astro';
import { encodeTimeline } from '../../../render/exports/timeline-data.ts';
import { timelineChart } from '../../../views/timeline.ts';
import { viewContext } from '../../briefing.ts';
import { textResponse } from '../../text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(JSON.stringify(encodeTimeline(timelineChart(await viewContext()))), 'application/json');
