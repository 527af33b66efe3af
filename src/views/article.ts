import type { Article } from '../briefing/model.ts';
import type { Statement } from '../briefing/statement.ts';
import type { Amount } from '../content/schemas/article.ts';
import { articleId, outletId, type ArticleId, type EventId } from '../content/schemas/ids.ts';
import { compareDates } from '../edtf/compare.ts';
import { direction } from '../i18n/direction.ts';
import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { type EventRow, eventRow } from './parts/chart.ts';
import { type DateView, editorDate, type SortedDate, sortedDate } from './parts/date.ts';
import { type LabelView, labelView } from './parts/labels.ts';
import type { Link } from './parts/link.ts';
import { actorLink, articleLink, outletLink, topicLink } from './parts/links.ts';
import { type OutletTag, outletName, outletTag } from './parts/outlet-tag.ts';
import type { PageView } from './parts/page.ts';
import { paragraphsLink } from './parts/notes.ts';
import { type Prose, bodyProse } from './parts/prose.ts';
import { type CorrectionView, correctionViews } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { actorsSpeaking } from './parts/speakers.ts';
import { type StatementView, passageLink, statementView } from './parts/statement.ts';
import { subjectLink } from './parts/subject.ts';
import { paths } from './paths.ts';

/** A block of the body, with what stands in its margin. Blocks without an id have neither. */
export interface ArticleBlock {
  readonly id: string;
  readonly statements: readonly StatementView[];
  /** Paragraphs of the document that the statements rest on, ascending. */
  readonly paragraphs: readonly number[];
}

export interface ArticleView extends PageView {
  readonly id: string;
  readonly titleGiven: boolean;
  readonly outlet: OutletTag;
  readonly descriptor?: string | undefined;
  readonly published: SortedDate;
  readonly updated?: DateView | undefined;
  /** BCP 47, its name in the briefing's language, and the direction of the article's text. */
  readonly language: { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' };
  readonly dateline?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  /** What the text is, and the most of it that may be shown. */
  readonly amount: Amount;
  readonly shown: Amount;
  readonly body?: Prose | undefined;
  /** In the order of the body. */
  readonly blocks: readonly ArticleBlock[];
  readonly document: { readonly sha256: string; readonly paragraphs: number };
  readonly context: readonly {
    readonly paragraphs: readonly number[];
    readonly quotation?: string | undefined;
    readonly why: string;
  }[];
  readonly labels: readonly (LabelView & { readonly subject: Link; readonly passage: Link })[];
  readonly topics: readonly Link[];
  readonly actors: readonly Link[];
  /** What it reports, and where it first does. */
  readonly events: readonly (EventRow & { readonly passage: Link })[];
  readonly revises?: ArticleLine | undefined;
  readonly revisedBy: readonly ArticleLine[];
  /** The article or agency whose copy this is, and the copies of this one. */
  readonly wireOf?: Link | undefined;
  readonly copies: readonly ArticleLine[];
  readonly draft: boolean;
  readonly corrections: readonly CorrectionView[];
}

export function articleView(context: ViewContext, id: ArticleId): ArticleView {
  const { briefing, messages } = context;
  const article = briefing.articles.get(id);
  if (article === undefined) throw new Error(`There is no article ${id} in this briefing.`);
  const scope = scopeOf(context, id);
  const published = sortedDate(context, article.published);
  const line = (other: Article) => articleLine(context, other);
  const revised = article.revises === undefined ? undefined : briefing.articles.get(article.revises);

  return {
    id,
    title: article.title,
    titleGiven: article.titleBasis === 'given',
    description: messages.descriptions.article(outletName(context, article), published.text),
    path: paths.article(id),
    breadcrumbs: breadcrumbs(context, 'articles'),
    outlet: outletTag(context, article),
    descriptor: article.outlet && briefing.outlets.get(article.outlet)?.descriptor,
    published,
    updated: article.updated && editorDate(context, article.updated),
    language: {
      tag: article.language,
      name: context.formats.languageName(article.language),
      direction: direction(article.language),
    },
    dateline: article.dateline,
    byline: article.byline,
    url: article.url,
    archived: article.archived,
    amount: article.amount,
    shown: article.shown,
    body: bodyProse(scope, article, article.published.date),
    blocks: blocks(scope, article),
    document: article.document,
    context: article.context.map(({ p, quotation, why }) => ({ paragraphs: p, quotation, why })),
    labels: article.labels.map((label) => ({
      ...labelView(scope, { ...label, article: id }),
      subject: subjectLink(context, label.for),
      passage: paragraphsLink(context, article, label.p),
    })),
    topics: article.topics.map((topic) => topicLink(context, topic)),
    actors: actorsIn(context, article),
    events: eventsIn(scope, article),
    revises: revised && line(revised),
    revisedBy: (briefing.index.revisionsOf.get(id) ?? []).map(line),
    wireOf: wireOf(context, article),
    copies: (briefing.index.copiesOf.get(id) ?? []).map(line),
    draft: article.review === 'draft',
    corrections: correctionViews(context, article.corrections, articleLink(context, article)),
    notes: scope.notes.list(),
  };
}

/** Blocks of the text; then those that a draft's statements name and its text, still to be written, does not have. */
function blocks(scope: Scope, { body, statements }: Article): ArticleBlock[] {
  const ids = new Set<string>([...body.blocks.flatMap(({ id }) => id ?? []), ...statements.map(({ block }) => block)]);
  return [...ids].map((id) => {
    const there = statements
      .filter(({ block }) => block === id)
      .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
    const paragraphs = [...new Set(there.flatMap((statement) => statement.paragraphs))].sort((a, b) => a - b);
    return { id, statements: there.map((statement) => statementView(scope, statement)), paragraphs };
  });
}

/** By name. */
function actorsIn(context: ViewContext, { statements, body }: Article): Link[] {
  const named = new Set([
    ...statements.flatMap((statement) => [...actorsSpeaking(statement), ...statement.about]),
    ...body.blocks.flatMap(({ mentions }) => mentions),
  ]);
  return [...named].map((id) => actorLink(context, id)).sort((a, b) => context.formats.compare(a.text, b.text));
}

/** By date, each with the first of the article's statements that report it. */
function eventsIn(scope: Scope, { statements }: Article): ArticleView['events'] {
  const first = new Map<EventId, Statement>();
  for (const statement of statements)
    for (const { event } of statement.reports) if (!first.has(event)) first.set(event, statement);
  return [...first]
    .flatMap(([id, statement]) => {
      const event = scope.briefing.events.get(id);
      return event ? [{ event, statement }] : [];
    })
    .sort((a, b) => compareDates(a.event.when.date, b.event.when.date))
    .map(({ event, statement }) => ({ ...eventRow(scope, event, 0), passage: passageLink(scope, statement) }));
}

function wireOf(context: ViewContext, { wireOf }: Article): Link | undefined {
  if (wireOf === undefined) return undefined;
  const outlet = outletId.parse(wireOf);
  if (context.briefing.outlets.has(outlet)) return outletLink(context, outlet);
  const article = context.briefing.articles.get(articleId.parse(wireOf));
  return article && articleLink(context, article);
}
