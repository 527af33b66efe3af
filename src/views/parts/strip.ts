import type { Position } from '../../content/schemas/statement.ts';
import type { Article } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { paths } from '../paths.ts';
import { untraced } from '../traced/traced-briefing.ts';
import type { ArticleId } from '../../content/schemas/ids.ts';
import { articlePlaces } from './article-places.ts';
import { dateView, type DateView } from './date.ts';
import type { Link } from './link.ts';
import { articleLink } from './links.ts';
import { reportTag, type OutletTag } from './outlet-tag.ts';
import type { Scope } from './scope.ts';

/** The statements of one article as a row of marks. */
export interface StripRow {
  readonly outlet: OutletTag;
  readonly article: Link;
  readonly published: DateView;
  /** In the order of the document; `position` is null where the statement takes none. The link's text is the gist. */
  readonly marks: readonly {
    readonly position: Position | null;
    readonly passage: Link;
    readonly paragraphs: readonly number[];
  }[];
}

export function stripRow(scope: Scope, [article, statements]: readonly [Article, readonly Statement[]]): StripRow {
  return {
    outlet: reportTag(scope, article),
    article: articleLink(scope, article),
    published: dateView(scope, article.published),
    marks: statements
      .toSorted((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0))
      .map((statement) => ({
        position: statement.positions[0]?.position ?? null,
        passage: { text: statement.gist, path: paths.block(article.id, statement.block) },
        paragraphs: statement.paragraphs,
      })),
  };
}

/** Statements by article, the newest articles first. */
export function newestArticles(
  { briefing }: Scope,
  statements: readonly Statement[],
): (readonly [Article, readonly Statement[]])[] {
  const byArticle = Map.groupBy(statements, ({ article }) => article);
  // Which of two comes first follows from both, and they are asked for below.
  const places = articlePlaces(untraced(briefing));
  const placeOf = (id: ArticleId): number => places.get(id) ?? 0;
  return [...byArticle]
    .sort(([a], [b]) => placeOf(b) - placeOf(a))
    .flatMap(([id, own]) => {
      const article = briefing.articles.get(id);
      return article ? [[article, own] as const] : [];
    });
}
