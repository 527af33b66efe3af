import type { ActorId, ArticleId, EventId, TopicId } from '../../content/schemas/ids.ts';
import type { BriefingIndex, Coverage } from '../indexes.ts';
import type { Article, Briefing } from '../model.ts';
import type { Statement } from '../statement.ts';

type Lists = Pick<BriefingIndex, 'statementsReporting' | 'statementsAt' | 'statementsOnTopic' | 'articlesOnTopic'>;

/** The coverage in some articles. Topics are few and asked for again and again: theirs is kept. */
export function coverageIn({ articles }: Pick<Briefing, 'articles'>, lists: Lists): BriefingIndex['coverage'] {
  const topics = new Map<TopicId, Coverage>();
  return {
    event(id: EventId) {
      const statements = [...(lists.statementsReporting.get(id) ?? []), ...(lists.statementsAt.get(id) ?? [])];
      const covering = new Set<ArticleId>(statements.map(({ article }) => article));
      return coverageOf(
        statements,
        [...covering].flatMap((article) => articles.get(article) ?? []),
      );
    },
    topic(id: TopicId) {
      const known = topics.get(id);
      if (known !== undefined) return known;
      const coverage = coverageOf(lists.statementsOnTopic.get(id) ?? [], lists.articlesOnTopic.get(id) ?? []);
      topics.set(id, coverage);
      return coverage;
    },
  };
}

function coverageOf(statements: readonly Statement[], articles: readonly Article[]): Coverage {
  const actors = new Set<ActorId>();
  for (const { speakers } of statements)
    for (const speaker of speakers) {
      if (speaker.kind === 'actor') actors.add(speaker.id);
      else if (speaker.kind === 'unnamed' && speaker.of !== undefined) actors.add(speaker.of);
    }
  return {
    actors,
    outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])),
    unstated: new Set(articles.flatMap(({ id, outlet }) => (outlet === undefined ? [id] : []))),
  };
}
