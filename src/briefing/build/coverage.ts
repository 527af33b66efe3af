import type { ActorId, EventId, TopicId } from '../../content/schemas/ids.ts';
import type { Coverage } from '../indexes.ts';
import type { Article, Briefing } from '../model.ts';

/** The coverage in some articles, made when it is first asked for. */
export function coverageIn(briefing: Pick<Briefing, 'articles'>): () => ReadonlyMap<EventId | TopicId, Coverage> {
  let made: ReadonlyMap<EventId | TopicId, Coverage> | undefined;
  return () => (made ??= buildCoverage(briefing));
}

/** Who is heard on each event and topic, and which outlets wrote of it. */
function buildCoverage({ articles }: Pick<Briefing, 'articles'>): ReadonlyMap<EventId | TopicId, Coverage> {
  const coverage = new Map<EventId | TopicId, Sets>();
  const on = (id: EventId | TopicId): Sets => {
    const known = coverage.get(id) ?? { actors: new Set(), outlets: new Set(), unstated: new Set() };
    coverage.set(id, known);
    return known;
  };
  for (const article of articles.values()) {
    const subjects = new Set<EventId | TopicId>(article.topics);
    for (const statement of article.statements) {
      const events = [
        ...statement.reports.map(({ event }) => event),
        ...(statement.occasion ? [statement.occasion] : []),
      ];
      for (const event of events) subjects.add(event);
      const heard = statement.speakers.flatMap((speaker) =>
        speaker.kind === 'actor' ? [speaker.id] : speaker.kind === 'unnamed' && speaker.of ? [speaker.of] : [],
      );
      for (const actor of heard) for (const id of [...events, ...statement.topics]) on(id).actors.add(actor);
    }
    for (const id of subjects) {
      if (article.outlet === undefined) on(id).unstated.add(article.id);
      else on(id).outlets.add(article.outlet);
    }
  }
  return coverage;
}

interface Sets extends Coverage {
  readonly actors: Set<ActorId>;
  readonly outlets: Set<NonNullable<Article['outlet']>>;
  readonly unstated: Set<Article['id']>;
}
