import type { Briefing } from '../../briefing/model.ts';
import { perBriefing } from '../per-briefing.ts';

const manyArticles = 50;

/**
 * Whether a briefing holds so many articles that a page about one thing would be full of them. Then each line cites one
 * report, and names or leads to the others; and tables of summary have one statement where they would have a few.
 */
export const isDense = (briefing: Briefing): boolean => density(briefing).isDense;

const density = perBriefing('density', ({ articles }) => ({ isDense: articles.size > manyArticles }));
