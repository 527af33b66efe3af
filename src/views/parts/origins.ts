import { originsOf, type Origin } from '../../briefing/origins/origins.ts';
import type { Statement } from '../../briefing/statement.ts';
import { joinViews, type JoinView } from './joins.ts';
import type { Cites } from './note.ts';
import { top, type Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { otherReport, speakerViews, type OtherReport, type SpeakerView } from './statement.ts';

/** How many origins some statements have. */
export interface OriginCounts {
  readonly articles: number;
  readonly origins: number;
  /** Several origins, and one speaker in all of them. */
  readonly oneSpeaker: boolean;
}

/** One voice heard once, and every article that has it. */
export interface OriginView {
  readonly speakers: readonly SpeakerView[];
  /** One an article, the first of `total`. */
  readonly reports: Top<OtherReport & { readonly cites: Cites }>;
  /** Why these articles are one origin; empty where there is one. */
  readonly joins: Top<JoinView>;
}

/** What statements rest on: see docs/origins.md. */
export interface OriginsView extends OriginCounts {
  readonly of: Top<OriginView>;
  /** Articles that name no outlet, where there are two origins or more: nothing shows that they are not one report. */
  readonly unstated: number;
}

/** How much of it is shown. */
export interface OriginsShown {
  readonly origins: number;
  /** Of each origin. */
  readonly reports: number;
  readonly joins: number;
}
const usual: OriginsShown = { origins: 12, reports: 8, joins: 8 };

/** Undefined where there are no statements. */
export function originsView(scope: Scope, statements: readonly Statement[], most = usual): OriginsView | undefined {
  if (statements.length === 0) return undefined;
  const { origins, articles, oneSpeaker, unstated } = originsOf(scope.briefing, statements);
  return {
    articles: articles.length,
    origins: origins.length,
    oneSpeaker,
    unstated: unstated.length,
    // Those with most articles first: these are the ones that look like more than they are.
    of: top(
      origins.toSorted((a, b) => b.articles.length - a.articles.length),
      most.origins,
      (origin) => originView(scope, origin, most),
    ),
  };
}

export function originCounts({ briefing }: Pick<Scope, 'briefing'>, statements: readonly Statement[]): OriginCounts {
  const { origins, articles, oneSpeaker } = originsOf(briefing, statements);
  return { articles: articles.length, origins: origins.length, oneSpeaker };
}

function originView(scope: Scope, { statements, joins }: Origin, most: OriginsShown): OriginView {
  const onePerArticle = [...new Map(statements.toReversed().map((one) => [one.article, one])).values()].reverse();
  return {
    speakers: speakerViews(scope, statements[0]),
    reports: top(onePerArticle, most.reports, (statement) => ({
      ...otherReport(scope, statement),
      cites: scope.notes.statements(statements.filter(({ article }) => article === statement.article)),
    })),
    joins: joinViews(scope, joins, most.joins),
  };
}
