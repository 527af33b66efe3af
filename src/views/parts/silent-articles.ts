import type { Article } from '../../briefing/model.ts';
import type { EventId, TopicId } from '../../content/schemas/ids.ts';
import { perKey } from '../per-briefing.ts';
import { perUntraced } from '../per-untraced.ts';
import { articlePlaces } from './article-places.ts';

const most = 20;

/** The newest of them, and how many there are. */
interface SilentArticles {
  readonly newest: readonly Article[];
  readonly total: number;
}

/**
 * Articles on one of an event's topics, perhaps published after it, and of an outlet that neither reports it nor quotes a
 * word said at it. Of one day those of the event's first topic come first.
 */
export const silentArticles = perKey('silentArticles', (briefing, id: EventId): SilentArticles => {
  const { index } = briefing;
  const event = briefing.events.get(id);
  if (event === undefined) return { newest: [], total: 0 };
  const table = tableOf(briefing);
  const reporting = new Set<number>();
  const outlets = new Set<number>([noOutlet]);
  for (const list of [index.statementsReporting.get(id), index.statementsAt.get(id)])
    for (const { article } of list ?? []) {
      const row = table.rows.get(article) ?? -1;
      reporting.add(row);
      outlets.add(table.outlet[row] ?? noOutlet);
    }
  const from = numberOf(event.when.date.earliest, 0);
  const isSilent = (row: number): boolean =>
    (table.last[row] ?? 0) >= from &&
    (table.outlet[row] === noOutlet ? !reporting.has(row) : !outlets.has(table.outlet[row] ?? noOutlet));

  const round = table.begin();
  const newest: Found[] = [];
  let total = 0;
  let before = 0;
  for (const topic of event.topics) {
    const rows = table.onTopic(topic);
    // From the newest on, so that what comes after the first few is seldom among them.
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at] ?? 0;
      if (table.visited[row] === round) continue;
      table.visited[row] = round;
      if (!isSilent(row)) continue;
      total += 1;
      keepNewest(newest, { row, day: table.first[row] ?? 0, place: before + at });
    }
    before += rows.length;
  }
  return { newest: newest.flatMap(({ row }) => table.articles[row] ?? []), total };
});

interface Found {
  readonly row: number;
  readonly day: number;
  readonly place: number;
}

function keepNewest(newest: Found[], found: Found): void {
  const comesBefore = (one: Found): boolean =>
    found.day > one.day || (found.day === one.day && found.place < one.place);
  const last = newest.at(-1);
  if (newest.length >= most && last !== undefined && !comesBefore(last)) return;
  const at = newest.findIndex(comesBefore);
  newest.splice(at < 0 ? newest.length : at, 0, found);
  if (newest.length > most) newest.pop();
}

const noOutlet = -1;

/**
 * What is asked of every article on a topic, for every event on it: as numbers, since a topic may be that of half a large
 * briefing.
 */
const tableOf = perUntraced((briefing) => {
  const { outlets, index } = briefing;
  const articles = [...briefing.articles.values()];
  const rows = articlePlaces(briefing);
  const names = new Map([...outlets.keys()].map((id, place) => [id, place]));
  const topics = new Map<TopicId, Int32Array>();
  let round = 0;
  return {
    articles,
    rows,
    outlet: Int32Array.from(articles, ({ outlet }) =>
      outlet === undefined ? noOutlet : (names.get(outlet) ?? names.size),
    ),
    /** Days as numbers: 20160923. */
    first: Int32Array.from(articles, ({ published }) => numberOf(published.date.earliest, 0)),
    last: Int32Array.from(articles, ({ published }) => numberOf(published.date.latest, 9999_99_99)),
    /** The round in which an article was last come upon: it may be on several of an event's topics. */
    visited: new Uint32Array(articles.length),
    begin: () => (round += 1),
    onTopic(topic: TopicId): Int32Array {
      const known = topics.get(topic);
      if (known !== undefined) return known;
      const found = Int32Array.from(index.articlesOnTopic.get(topic) ?? [], ({ id }) => rows.get(id) ?? 0);
      topics.set(topic, found);
      return found;
    },
  };
});

const numberOf = (day: string | null, open: number): number => (day === null ? open : Number(day.replaceAll('-', '')));
