import type { Article, Briefing } from '../../briefing/model.ts';
import { originsOf } from '../../briefing/origins/origins.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId, EventId } from '../../content/schemas/ids.ts';
import type { Day, FuzzyDate } from '../../edtf/date.ts';
import { briefingAsOf } from '../../views/as-of.ts';
import type { ViewContext } from '../../views/context.ts';
import { positionOn } from '../../views/parts/stance.ts';
import { onceEach } from '../../views/parts/utterances.ts';
import { windowOf } from './window.ts';

/** What an edition of a window is drafted from: the briefing as known at its end, and what came within it. */
export interface Material {
  readonly context: ViewContext;
  /** As known at the window's end. */
  readonly briefing: Briefing;
  readonly from: Day;
  readonly to: Day;
  readonly window: FuzzyDate;
  /** Published within the window, as far as their dates tell; by date. */
  readonly articles: readonly Article[];
  readonly isNew: (statement: Statement) => boolean;
  /** Utterances that these are the first to report, by date said. */
  readonly statements: readonly Statement[];
  /** Independent origins of some statements. */
  readonly originsOf: (statements: readonly Statement[]) => number;
  readonly originsOfPosition: (statement: Statement, claim: ClaimId) => number;
  readonly originsOfEvent: (event: EventId) => number;
}

export function materialOf(context: ViewContext, from: Day, to: Day): Material {
  const window = windowOf(from, to);
  const briefing = briefingAsOf(context.briefing, { window });
  const articles = [...briefing.articles.values()].filter(
    ({ published: { date } }) => date.latest === null || date.latest >= from,
  );
  const within = new Set(articles.map(({ id }) => id));
  const isNew = ({ article }: Statement): boolean => within.has(article);
  const { index } = briefing;
  const isFirst = ({ utterance }: Statement): boolean => (index.sameUtterance.get(utterance) ?? []).every(isNew);
  const count = (statements: readonly Statement[]): number => originsOf(briefing, statements).origins.length;
  const counts = new Map<string, number>();
  const once = (key: string, statements: () => readonly Statement[]): number => {
    const known = counts.get(key) ?? count(statements());
    counts.set(key, known);
    return known;
  };
  return {
    context: { ...context, briefing },
    briefing,
    from,
    to,
    window,
    articles,
    isNew,
    statements: onceEach(
      [...briefing.statements.values()].filter((statement) => isNew(statement) && isFirst(statement)),
    ),
    originsOf: count,
    originsOfPosition: (statement, claim) => {
      const position = positionOn(statement, claim);
      return once(`${claim} ${position ?? ''}`, () =>
        (index.statementsOnClaim.get(claim) ?? []).filter((other) => positionOn(other, claim) === position),
      );
    },
    originsOfEvent: (event) => once(event, () => index.statementsReporting.get(event) ?? []),
  };
}
