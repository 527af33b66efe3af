import type { PlaceId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { anchors, paths } from '../paths.ts';
import type { Link } from './link.ts';
import { pageSizes } from './paging.ts';

/** A place has no page of its own: this leads to its row below the map, or, where no event is there, to the map. */
export function placeLink({ briefing, geography }: Pick<ViewContext, 'briefing' | 'geography'>, id: PlaceId): Link {
  const row = geography().rows.get(id);
  const page = paths.page(paths.map, Math.floor((row ?? 0) / pageSizes.places) + 1);
  return {
    text: briefing.places.get(id)?.name ?? id,
    path: row === undefined ? page : `${page}#${anchors.place(id)}`,
  };
}
