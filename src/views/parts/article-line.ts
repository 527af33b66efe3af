import type { Article } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ViewContext } from '../context.ts';
import { dateView, type DateView } from './date.ts';
import type { Link } from './link.ts';
import { articleLink } from './links.ts';
import { reportTag, type OutletTag } from './outlet-tag.ts';
import { countUtterances } from './utterances.ts';

/** An article as a row of a list. It is itself the source, so it carries no cites. */
export interface ArticleLine {
  readonly id: string;
  readonly outlet: OutletTag;
  readonly title: Link;
  /** The title is the editor's: shown in square brackets. */
  readonly titleGiven: boolean;
  readonly published: DateView;
  /** BCP 47. */
  readonly language: string;
  /** On an actor's, topic's or event's page those by, on or about it; elsewhere all. Each utterance once. */
  readonly statements: number;
}

export function articleLine(
  context: ViewContext,
  article: Article,
  counted: readonly Statement[] = article.statements,
): ArticleLine {
  return {
    id: article.id,
    outlet: reportTag(context, article),
    title: articleLink(context, article),
    titleGiven: article.titleBasis === 'given',
    published: dateView(context, article.published),
    language: article.language,
    statements: countUtterances(counted),
  };
}

/** Rows for a page about something: `counted` are the statements by, on or about it. */
export function articleLines(context: ViewContext, counted: readonly Statement[]): (article: Article) => ArticleLine {
  const byArticle = Map.groupBy(counted, (statement) => statement.article);
  return (article) => articleLine(context, article, byArticle.get(article.id) ?? []);
}
