import type { BriefingEvent, Claim } from '../../../briefing/model.ts';
import type { Statement } from '../../../briefing/statement.ts';
import type { Day } from '../../../edtf/date.ts';
import type { ViewContext } from '../../context.ts';
import { perBriefing } from '../../per-briefing.ts';
import type { FigureSet } from '../figure-sets.ts';
import type { Line } from '../line.ts';
import type { Top } from '../paging.ts';
import type { Scope } from '../scope.ts';
import { onceEach } from '../utterances.ts';
import { differingDates } from './dates.ts';
import { differingFigures } from './figures.ts';
import type { Gap } from './gap.ts';
import { noOutcome } from './no-outcome.ts';
import { oneOrigin } from './one-origin.ts';
import { unheard } from './unheard.ts';
import { unnamed } from './unnamed.ts';

/** What a page is about. */
export interface GapMatter {
  readonly statements: readonly Statement[];
  readonly events: readonly BriefingEvent[];
  readonly claims: readonly Claim[];
  readonly figures: readonly FigureSet[];
}

const most = { ofKind: 2, cited: 3 };

/** What the articles do not tell of a matter: of each kind the first, and how many there are. */
export function gapsView(scope: Scope, { statements, events, claims, figures }: GapMatter): Top<Line> {
  const said = onceEach(statements);
  const newest = events.some(({ status }) => status === 'planned') ? newestDay(scope) : null;
  const { figuresHeading } = scope.messages.drafting;
  const named = ({ text, statements }: Gap): Gap => ({ text: `${figuresHeading}: ${text}`, statements });
  const kinds = [
    unheard(scope, said),
    newest === null ? [] : events.flatMap((event) => noOutcome(scope, event, newest)),
    figures.flatMap((set) => differingFigures(scope, set)).map(named),
    events.flatMap((event) => differingDates(scope, event)),
    claims.flatMap((claim) => oneOrigin(scope, claim)),
    unnamed(scope, said),
  ];
  return {
    items: kinds.flatMap((gaps) =>
      gaps.slice(0, most.ofKind).map((gap) => ({
        text: gap.text,
        cites: scope.notes.statements(gap.statements.slice(0, most.cited)),
      })),
    ),
    total: kinds.flat().length,
  };
}

/** The last day on which an article was certainly out: what was planned before it could have been told. */
const newestDay = ({ briefing }: ViewContext): Day | null => newestIn(briefing).day;

const newestIn = perBriefing((briefing) => {
  let newest: Day | null = null;
  for (const { published } of briefing.articles.values()) {
    const { earliest } = published.date;
    if (earliest !== null && (newest === null || earliest > newest)) newest = earliest;
  }
  return { day: newest };
});
