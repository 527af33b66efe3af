import type { Briefing, Edition } from '../../briefing/model.ts';
import type { ViewContext } from '../context.ts';
import { keepingLast } from '../keeping-last.ts';
import { perBriefing } from '../per-briefing.ts';
import { changesFound, type Found } from './found.ts';
import { newsBetween } from './news.ts';

interface Pair {
  readonly since: Edition;
  readonly edition: Edition;
  /** The briefing as `edition` sees it. */
  readonly briefing: Briefing;
}

/**
 * All that has changed between two editions of a briefing. That of the last two is kept: how many pages its lists take and
 * these pages ask for it one after another, and of all pairs it is too much to hold.
 */
export const foundBetween = (whole: Briefing, pair: Pair): Found => finder(whole)(pair);

const finder = perBriefing((whole) =>
  keepingLast(
    ({ since, edition, briefing }: Pair) => changesFound(newsBetween(whole, since, edition, briefing)),
    ({ since, edition }) => `${since.id} ${edition.id}`,
  ),
);

/** The briefing as an edition sees it. */
export const seenBy = ({ current, asOf }: Pick<ViewContext, 'current' | 'asOf'>, edition: Edition): Briefing =>
  current?.edition === edition ? current.briefing : asOf(edition);
