import { amounts, type Amount } from '../../content/schemas/article.ts';
import { articleId, type EventId, type StatementKey } from '../../content/schemas/ids.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { EntryFacts } from '../digest/digest.ts';
import type { Article } from '../model.ts';
import type { KnownDate } from '../statement.ts';
import { buildStatement, type StatementSetting } from './statement.ts';

/** What every article is built against. */
export interface ArticleSetting {
  readonly publish: Amount;
  readonly whenOf: ReadonlyMap<EventId, KnownDate>;
  readonly outlets: ReadonlySet<string>;
  readonly utteranceOf: ReadonlyMap<StatementKey, StatementKey>;
}

export function buildArticle(facts: EntryFacts<'articles'>, setting: ArticleSetting): Article {
  const { data } = facts;
  const id = articleId.parse(facts.id);
  const published: KnownDate = {
    date: parseEdtf(data.published),
    basis: data.publishedBasis,
    note: data.publishedNote,
  };
  const around: StatementSetting = { article: id, outlet: data.outlet, published, ...setting };
  const statements = Object.entries(data.statements).map(([name, statement]) =>
    buildStatement(name, statement, around),
  );
  return {
    id,
    file: facts.file,
    body: facts.body,
    title: data.title,
    titleBasis: data.titleBasis,
    outlet: data.outlet,
    outletBasis: data.outletBasis,
    outletNote: data.outletNote,
    published,
    updated: data.updated === undefined ? undefined : parseEdtf(data.updated),
    language: data.language,
    dateline: data.dateline,
    byline: data.byline,
    url: data.url,
    archived: data.archived,
    amount: data.body,
    shown: leastOf(data.body, data.rights, setting.publish),
    document: data.document,
    topics: [...new Set([...data.topics, ...statements.flatMap((statement) => statement.topics)])],
    revises: data.revises,
    wireOf: data.wireOf,
    review: data.review,
    statements,
    context: data.context,
    labels: data.labels,
    reference: data.reference,
    corrections: data.corrections,
  };
}

/** The least of several amounts of text: the strictest wins. */
export function leastOf(...several: readonly Amount[]): Amount {
  return amounts.find((amount) => several.includes(amount)) ?? 'summary';
}
