import { draftsIn } from '../briefing/drafts.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import type { ViewContext } from './context.ts';
import { hasSites } from './parts/geography.ts';
import { perBriefing } from './per-briefing.ts';

/**
 * What stands on every page: where it changes, every page does. So nothing in it may count: what the briefing holds stands
 * on the home page and on the page about it.
 */
export interface Frame {
  readonly config: BriefingData;
  /** There are drafts in the site, which may not be published. */
  readonly hasDrafts: boolean;
  /** Some event is at a place, so that there is a page of places. */
  readonly hasMap: boolean;
}

export const frame = ({ briefing }: ViewContext): Frame => frameOf(briefing);

const frameOf = perBriefing('frame', (briefing) => ({
  config: briefing.config,
  hasDrafts: draftsIn(briefing) > 0,
  hasMap: hasSites(briefing),
}));
