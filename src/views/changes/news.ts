import { briefingAsOf, isSeen } from '../as-of.ts';
import type { Article, Briefing, Edition } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ArticleId } from '../../content/schemas/ids.ts';

/** What one edition knows that another did not: all that has changed follows from it. */
export interface News {
  readonly since: Edition;
  readonly edition: Edition;
  /** As `edition` sees it. */
  readonly briefing: Briefing;
  /** Whether `since` knew an article. */
  readonly knew: (article: ArticleId) => boolean;
  /** Those that `since` did not know, by date, and their statements by date said. */
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
}

/** `since` sees no article that `edition` does not: it comes before it in `editionsInOrder`. */
export function newsBetween(
  whole: Briefing,
  since: Edition,
  edition: Edition,
  briefing: Briefing = briefingAsOf(whole, edition),
): News {
  const known = new Set<ArticleId>();
  const articles: Article[] = [];
  for (const article of briefing.articles.values())
    if (isSeen(article, since)) known.add(article.id);
    else articles.push(article);
  const knew = (article: ArticleId): boolean => known.has(article);
  const statements = articles.length === 0 ? [] : [...briefing.statements.values()];
  return {
    since,
    edition,
    briefing,
    knew,
    articles,
    statements: statements.filter((statement) => !knew(statement.article)),
  };
}
