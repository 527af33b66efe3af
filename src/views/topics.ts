import { type Topic } from '../briefing/model.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './parts/link.ts';
import { topicLink } from './parts/links.ts';
import { listPage } from './parts/list-page.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged } from './parts/paging.ts';
import { countUtterances } from './parts/utterances.ts';
import { paths } from './paths.ts';

export interface TopicLine {
  readonly id: string;
  readonly link: Link;
  readonly parent?: Link | undefined;
  /** Utterances. */
  readonly statements: number;
  readonly claims: number;
  readonly events: number;
  readonly articles: number;
}

export interface TopicsView extends PageView {
  readonly topics: Paged<TopicLine>;
}

export function topicsView(context: ViewContext, page = 1): TopicsView {
  const { briefing, messages } = context;
  return {
    ...listPage(context, 'topics', page),
    topics: paged([...briefing.topics.values()], page, {
      path: paths.topics,
      messages,
      row: (topic) => topicLine(context, topic),
    }),
    notes: [],
  };
}

function topicLine(context: ViewContext, { id, parent }: Topic): TopicLine {
  const { index } = context.briefing;
  return {
    id,
    link: topicLink(context, id),
    parent: parent === undefined ? undefined : topicLink(context, parent),
    statements: countUtterances(index.statementsOnTopic.get(id) ?? []),
    claims: index.claimsOnTopic.get(id)?.length ?? 0,
    events: index.eventsOnTopic.get(id)?.length ?? 0,
    articles: index.articlesOnTopic.get(id)?.length ?? 0,
  };
}
