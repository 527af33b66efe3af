import type { Article, BriefingEvent } from '../../briefing/model.ts';
import { certainlyAfter } from '../../edtf/after.ts';
import type { ViewContext } from '../context.ts';

/**
 * Articles on one of an event's topics, perhaps published after it, and of an outlet that neither reports it nor quotes a
 * word said at it: the `most` newest, and how many there are. A topic may be that of half a large briefing, so that its
 * articles are gone through once and never sorted.
 */
export function silentArticles(
  { briefing }: Pick<ViewContext, 'briefing'>,
  event: BriefingEvent,
  most: number,
): { readonly newest: readonly Article[]; readonly total: number } {
  const { index, articles } = briefing;
  const reporting = new Set<string>();
  const outlets = new Set<string>();
  for (const list of [index.statementsReporting.get(event.id), index.statementsAt.get(event.id)])
    for (const { article } of list ?? []) {
      reporting.add(article);
      const outlet = articles.get(article)?.outlet;
      if (outlet !== undefined) outlets.add(outlet);
    }
  const isSilent = ({ id, outlet, published }: Article): boolean =>
    (outlet === undefined ? !reporting.has(id) : !outlets.has(outlet)) &&
    !certainlyAfter(event.when.date, published.date);

  const onTopic = articlesOn(event.topics.map((topic) => index.articlesOnTopic.get(topic) ?? []));
  const newest: Article[] = [];
  let total = 0;
  // From the newest on: what comes after the first few is seldom among them.
  for (let at = onTopic.length - 1; at >= 0; at -= 1) {
    const article = onTopic[at];
    if (article === undefined || !isSilent(article)) continue;
    total += 1;
    keepNewest(newest, article, most);
  }
  return { newest, total };
}

function articlesOn(lists: readonly (readonly Article[])[]): readonly Article[] {
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : [...new Set(lists.flat())];
}

/** Of articles of one day those that come later in the going through stand first. */
function keepNewest(newest: Article[], article: Article, most: number): void {
  const last = newest.at(-1);
  if (newest.length >= most && last && dayOf(article) < dayOf(last)) return;
  const at = newest.findIndex((one) => dayOf(one) <= dayOf(article));
  newest.splice(at < 0 ? newest.length : at, 0, article);
  if (newest.length > most) newest.pop();
}

const dayOf = ({ published }: Article): string => published.date.earliest ?? '';
