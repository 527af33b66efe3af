import type { Briefing, Edition } from '../../briefing/model.ts';
import type { ViewContext } from '../context.ts';
import { perBriefing } from '../per-briefing.ts';
import { changesFound, type Found } from './found.ts';
import { newsBetween } from './news.ts';

/**
 * All that has changed between two editions of a briefing, found once: how many pages its lists take, these pages and
 * that of the edition ask for it. `briefing` is `whole` as `edition` sees it.
 */
export function foundBetween(whole: Briefing, since: Edition, edition: Edition, briefing: Briefing): Found {
  const known = kept(whole);
  const key = `${since.id} ${edition.id}`;
  const found = known.get(key) ?? changesFound(newsBetween(whole, since, edition, briefing));
  known.set(key, found);
  return found;
}

/** The briefing as an edition sees it. */
export const seenBy = ({ current, asOf }: Pick<ViewContext, 'current' | 'asOf'>, edition: Edition): Briefing =>
  current?.edition === edition ? current.briefing : asOf(edition);

const kept = perBriefing(() => new Map<string, Found>());
