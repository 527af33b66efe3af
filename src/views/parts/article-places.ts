import type { ArticleId } from '../../content/schemas/ids.ts';
import { perBriefing } from '../per-briefing.ts';

/** The place of each article among all, by date. */
export const articlePlaces = perBriefing(
  ({ articles }): ReadonlyMap<ArticleId, number> => new Map([...articles.keys()].map((id, place) => [id, place])),
);
