import type { Briefing, Edition } from '../../briefing/model.ts';
import type { ViewContext } from '../context.ts';
import { keepingLast } from '../keeping-last.ts';
import { perUntraced } from '../per-untraced.ts';
import { untraced } from '../traced/traced-briefing.ts';
import { changesFound, type Found } from './found.ts';
import { newsBetween } from './news.ts';

interface Pair {
  readonly since: Edition;
  readonly edition: Edition;
  /** The briefing as `edition` sees it. */
  readonly briefing: Briefing;
}

/**
 * All that has changed between two editions of a briefing: it follows from what the later one sees. That of the last two
 * is kept: how many pages its lists take and these pages ask for it one after another, and of all pairs it is too much to
 * hold.
 */
export const foundBetween = ({ briefing, asOf }: Seeing, since: Edition, edition: Edition): Found =>
  finder(untraced(briefing))({ since, edition, briefing: asOf(edition) });

type Seeing = Pick<ViewContext, 'briefing' | 'asOf'>;

const finder = perUntraced((whole) =>
  keepingLast(
    ({ since, edition, briefing }: Pair) => changesFound(newsBetween(whole, since, edition, briefing)),
    ({ since, edition }) => `${since.id} ${edition.id}`,
  ),
);
