import type { Article } from '../briefing/model.ts';
import type { Statement } from '../briefing/statement.ts';
import { type ActorId, type ClaimId, type EventId, type OutletId, type TopicId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import type { Link } from './parts/link.ts';
import { actorLink, claimLink, outletLink, topicLink, eventLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { statementsBy } from './parts/speakers.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';

/** From page 2 on: what the page of an actor, a topic, an event, a claim or an outlet lists beyond its first hundred. */
export interface ContinuedView extends PageView {
  readonly subject: Link;
  /** Of an outlet: articles; of everything else: statements. */
  readonly list:
    | { readonly kind: 'statements'; readonly page: Paged<StatementView> }
    | { readonly kind: 'articles'; readonly page: Paged<ArticleLine> };
}

/** A page that lists, and whose list may go on. */
export type Subject =
  | { readonly kind: 'actors'; readonly id: ActorId }
  | { readonly kind: 'topics'; readonly id: TopicId }
  | { readonly kind: 'events'; readonly id: EventId }
  | { readonly kind: 'claims'; readonly id: ClaimId }
  | { readonly kind: 'outlets'; readonly id: OutletId };

export function continuedView(context: ViewContext, about: Subject, page: number): ContinuedView {
  const { messages } = context;
  const scope = scopeOf(context);
  const subject = subjectLink(context, about);
  const { path } = subject;
  const number = messages.counts.plain(page);
  const listed = listedBy(context, about);
  const list: ContinuedView['list'] =
    listed.kind === 'articles'
      ? {
          kind: 'articles',
          page: paged(listed.articles, page, { path, messages, row: (article) => articleLine(context, article) }),
        }
      : {
          kind: 'statements',
          page: paged(listed.statements, page, { path, messages, row: (statement) => statementView(scope, statement) }),
        };
  return {
    title: messages.paging.titled(subject.text, number),
    description: messages.descriptions.continued(subject.text, number),
    path: paths.page(path, page),
    breadcrumbs: breadcrumbs(context, about.kind, subject),
    subject,
    list,
    notes: scope.notes.list(),
  };
}

/** Rows that the page of a subject lists, over all its pages. */
export function listedRows(context: ViewContext, about: Subject): number {
  const listed = listedBy(context, about);
  return listed.kind === 'articles' ? listed.articles.length : listed.statements.length;
}

type Listed = { kind: 'articles'; articles: Article[] } | { kind: 'statements'; statements: Statement[] };

function listedBy({ briefing }: ViewContext, about: Subject): Listed {
  const { index } = briefing;
  const statements = (list: readonly Statement[] = []): Listed => ({
    kind: 'statements',
    statements: newestFirst(list),
  });
  switch (about.kind) {
    case 'actors':
      return statements(statementsBy(briefing, about.id));
    case 'topics':
      return statements(index.statementsOnTopic.get(about.id));
    case 'events':
      return statements(index.statementsReporting.get(about.id));
    case 'claims':
      return statements(index.statementsOnClaim.get(about.id));
    case 'outlets':
      return { kind: 'articles', articles: [...(index.articlesOf.get(about.id) ?? [])].reverse() };
  }
}

function subjectLink(context: ViewContext, about: Subject): Link {
  switch (about.kind) {
    case 'actors':
      return actorLink(context, about.id);
    case 'topics':
      return topicLink(context, about.id);
    case 'events':
      return eventLink(context, about.id) ?? { text: about.id, path: paths.event(about.id) };
    case 'claims':
      return claimLink(context, about.id);
    case 'outlets':
      return outletLink(context, about.id);
  }
}
