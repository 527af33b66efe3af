import type { ArticleId } from '../../content/schemas/ids.ts';
import { perUntraced } from '../per-untraced.ts';

/** The place of each article among all, by date. */
export const articlePlaces = perUntraced(
  ({ articles }): ReadonlyMap<ArticleId, number> => new Map([...articles.keys()].map((id, place) => [id, place])),
);
