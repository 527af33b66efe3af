import type { BriefingEvent, Claim } from '../../../briefing/model.ts';
import type { Statement } from '../../../briefing/statement.ts';
import type { Day } from '../../../edtf/date.ts';
import type { ViewContext } from '../../context.ts';
import { perBriefing } from '../../per-briefing.ts';
import type { FigureSet } from '../figure-sets.ts';
import type { Line } from '../line.ts';
import { shownOf, type Room, type Top } from '../paging.ts';
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

/** Of many, the first of each kind. */
const room: Room = { whole: 12, few: 2 };
const mostCited = 3;

/** What the articles do not tell of a matter: of many gaps the first of each kind; `all` is the page that lists them all. */
export function gapsView(scope: Scope, matter: GapMatter, all?: string): Top<Line> {
  const kinds = gapsOf(scope, matter);
  const total = kinds.flat().length;
  const few = shownOf(total, room) < total;
  const shown = kinds.flatMap((gaps) => (few ? gaps.slice(0, room.few) : gaps));
  return {
    items: shown.map((gap) => gapLine(scope, gap)),
    total,
    ...(all !== undefined && shown.length < total ? { all } : {}),
  };
}

/** Whether the page of a matter shows all its gaps. */
export const showsAllGaps = (gaps: readonly Gap[]): boolean => gaps.length <= room.whole;

export const gapLine = (scope: Scope, { text, statements }: Gap): Line => ({
  text,
  cites: scope.notes.statements(statements.slice(0, mostCited)),
});

/** By kind: those which most concern a reader first. */
export function gapsOf(context: ViewContext, { statements, events, claims, figures }: GapMatter): Gap[][] {
  const said = onceEach(statements);
  const newest = events.some(({ status }) => status === 'planned') ? newestDay(context) : null;
  const { figuresHeading } = context.messages.drafting;
  const named = ({ text, statements }: Gap): Gap => ({ text: `${figuresHeading}: ${text}`, statements });
  return [
    unheard(context, said),
    newest === null ? [] : events.flatMap((event) => noOutcome(context, event, newest)),
    figures.flatMap((set) => differingFigures(context, set)).map(named),
    events.flatMap((event) => differingDates(context, event)),
    claims.flatMap((claim) => oneOrigin(context, claim)),
    unnamed(context, said),
  ];
}

/** The last day on which an article was certainly out: what was planned before it could have been told. */
const newestDay = ({ briefing }: ViewContext): Day | null => newestIn(briefing).day;

const newestIn = perBriefing('newestDay', (briefing) => {
  let newest: Day | null = null;
  for (const { published } of briefing.articles.values()) {
    const { earliest } = published.date;
    if (earliest !== null && (newest === null || earliest > newest)) newest = earliest;
  }
  return { day: newest };
});
