import { draftsIn } from '../briefing/drafts.ts';
import type { BriefingData } from '../content/schemas/briefing.ts';
import type { ViewContext } from './context.ts';

/** What stands on every page: where it changes, every page does. */
export interface Frame {
  readonly config: BriefingData;
  /** Drafts in the site: none where it may be published. */
  readonly drafts: number;
  /** Some event is at a place, so that there is a page of places. */
  readonly hasMap: boolean;
  /** "5 articles. 4 do not name their outlet": beside the handling, where the briefing has one. */
  readonly holdings?: string | undefined;
}

export function frame(context: ViewContext): Frame {
  const { briefing, messages, unstated } = context;
  const { articles, unstated: withoutOutlet } = messages.counts;
  const holdings = [
    articles(briefing.articles.size),
    ...(unstated.size === 0 ? [] : [withoutOutlet(unstated.size)]),
  ].join('. ');
  return {
    config: briefing.config,
    drafts: draftsIn(briefing),
    hasMap: context.geography().sites.length > 0,
    ...(briefing.config.handling === undefined ? {} : { holdings }),
  };
}
