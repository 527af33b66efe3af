import type { Article } from '../briefing/model.ts';
import type { Statement } from '../briefing/statement.ts';
import { type ActorId, type ClaimId, type EventId, type OutletId, type TopicId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import type { Link } from './parts/link.ts';
import { actorLink, claimLink, outletLink, topicLink, eventLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, pageCount, paged, pageSizes, type Room } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { statementsBy } from './parts/speakers.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';

/** What the page of an actor, a topic, an event, a claim or an outlet lists beyond what it shows itself. */
export interface ContinuedView extends PageView {
  readonly subject: Link;
  /** Of an outlet: articles; of everything else: statements. */
  readonly list:
    | { readonly kind: 'statements'; readonly page: Paged<StatementView> }
    | { readonly kind: 'articles'; readonly page: Paged<ArticleLine> };
}

/** Statements about an actor that their own page shows. */
export const mostAbout: Room = { whole: 15, few: 6 };

/** A page that lists, and whose list may go on. */
export type Subject =
  | { readonly kind: 'actors'; readonly id: ActorId }
  /** Statements about an actor: of these the actor's page shows only the newest, so their list has a first page too. */
  | { readonly kind: 'about'; readonly id: ActorId }
  | { readonly kind: 'topics'; readonly id: TopicId }
  | { readonly kind: 'events'; readonly id: EventId }
  | { readonly kind: 'claims'; readonly id: ClaimId }
  | { readonly kind: 'outlets'; readonly id: OutletId };

/** The address that the pages of a subject's list begin with. */
export const listPath = ({ kind, id }: Subject): string =>
  kind === 'about' ? paths.aboutActor(id) : `${paths[kind]}${id}/`;

export function continuedView(context: ViewContext, about: Subject, page: number): ContinuedView {
  const { messages } = context;
  const scope = scopeOf(context);
  const subject = subjectLink(context, about);
  const path = listPath(about);
  const name = about.kind === 'about' ? messages.actor.aboutNamed(subject.text) : subject.text;
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
          page: paged(listed.statements, page, {
            path,
            messages,
            size: pageSizes.statements,
            row: (statement) => statementView(scope, statement),
          }),
        };
  return {
    title: page === 1 ? name : messages.paging.titled(name, number),
    description: messages.descriptions.continued(subject.text, number),
    path: paths.page(path, page),
    breadcrumbs: breadcrumbs(context, about.kind === 'about' ? 'actors' : about.kind, subject),
    subject,
    list,
    notes: scope.notes.list(),
  };
}

/** The numbers of the pages that a subject's list goes on on; often none. */
export function continuedPages(context: ViewContext, about: Subject): number[] {
  const listed = listedBy(context, about);
  const [rows, size] =
    listed.kind === 'articles'
      ? [listed.articles.length, pageSizes.lines]
      : [listed.statements.length, pageSizes.statements];
  const pages = Array.from({ length: pageCount(rows, size) }, (_, index) => index + 1);
  if (about.kind === 'about') return rows > mostAbout.whole ? pages : [];
  return pages.slice(1);
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
    case 'about':
      return statements(index.statementsAbout.get(about.id));
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
    case 'about':
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
