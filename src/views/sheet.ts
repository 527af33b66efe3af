import type { Statement } from '../briefing/statement.ts';
import { type ActorId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { type ActorKind, type AliasView, type OfficeView, aliasViews, officeViews } from './parts/actor.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { type CellPosition, cellPosition } from './parts/cell-position.ts';
import { type EventChartView, eventChart } from './parts/chart.ts';
import { byClaim } from './parts/claim-positions.ts';
import { type DateView, edtfDate } from './parts/date.ts';
import { type FigureGroup, figureGroup, figureSets } from './parts/figures.ts';
import type { Link } from './parts/link.ts';
import { actorLink, claimLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { type TopicPositions, topicPositions } from './parts/positions.ts';
import { type Prose, bodyProse } from './parts/prose.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { sourcesOf, type SourceCounts } from './parts/sources.ts';
import { actorsSpeaking, statementsBy } from './parts/speakers.ts';
import { disputedIn, positionOn } from './parts/stance.ts';
import { type StatementView, statementView } from './parts/statement.ts';
import { newestFirst } from './parts/utterances.ts';
import { paths } from './paths.ts';

/** A claim on which the actor and somebody else differ. */
export interface SheetDispute {
  readonly claim: Link;
  /** The newest utterances of each position that the actor has taken; that taken last first. */
  readonly own: readonly (readonly [CellPosition, ...CellPosition[]])[];
  readonly others: readonly CellPosition[];
}

/** The printed summary of an actor: one or two pages. */
export interface SheetView extends PageView, SourceCounts {
  readonly id: string;
  readonly actor: Link;
  readonly kind: ActorKind;
  readonly briefing: string;
  readonly handling?: string | undefined;
  readonly paper: 'A4' | 'Letter';
  /** End of the current edition's window; absent where the briefing has no edition. */
  readonly asOf?: DateView | undefined;
  readonly edition?: Link | undefined;
  readonly offices: readonly OfficeView[];
  readonly aliases: readonly AliasView[];
  readonly body?: Prose | undefined;
  readonly positions: readonly TopicPositions[];
  readonly disputes: readonly SheetDispute[];
  readonly chart: EventChartView;
  /** Given by the actor, or of their events. */
  readonly figures: readonly FigureGroup[];
  /** The newest statements about the actor by others. */
  readonly answers: readonly StatementView[];
  /** The newest of the actor's statements that have a quote. */
  readonly words: readonly StatementView[];
  /** The newest statements, where none has a quote. */
  readonly recent: readonly StatementView[];
}

const most = {
  topics: 8,
  positions: 3,
  disputes: 8,
  own: 2,
  others: 3,
  chart: 12,
  figures: 6,
  answers: 4,
  words: 12,
  recent: 8,
};

/** As the newest edition sees the briefing; the whole of it where there is no edition. */
export function sheetView(context: ViewContext, id: ActorId): SheetView {
  const { current, messages } = context;
  const { briefing } = current ?? context;
  const actor = briefing.actors.get(id);
  if (actor === undefined) throw new Error(`There is no actor ${id} in this briefing.`);
  const { config, index } = briefing;
  const scope = scopeOf({ ...context, briefing });
  const by = statementsBy(briefing, id);
  const said = newestFirst(by);
  const answers = newestFirst(index.statementsAbout.get(id) ?? []).filter(
    (statement) => !actorsSpeaking(statement).includes(id),
  );
  const quoted = said.filter(({ quote }) => quote.length > 0);
  const parts = {
    body: bodyProse(scope, actor),
    positions: topicPositions(scope, by, most.positions, most.topics).items,
    disputes: disputes(scope, id, by),
    chart: eventChart(scope, index.eventsWithActor.get(id) ?? [], { of: actor.name, most: most.chart }),
    figures: figures(scope, id, by),
    answers: answers.slice(0, most.answers).map((statement) => statementView(scope, statement)),
    words: quoted.slice(0, most.words).map((statement) => statementView(scope, statement)),
    recent: (quoted.length > 0 ? [] : said).slice(0, most.recent).map((statement) => statementView(scope, statement)),
  };
  return {
    id,
    title: actor.name,
    description: messages.descriptions.sheet(actor.name),
    path: paths.sheet(id),
    breadcrumbs: breadcrumbs(context, 'actors', actorLink(context, id)),
    actor: actorLink(context, id),
    kind: actor.kind,
    briefing: config.title,
    handling: config.handling,
    paper: config.paper,
    asOf: current && edtfDate(context, current.edition.window.latest ?? current.edition.date.text),
    edition: current && { text: current.edition.title, path: paths.edition(current.edition.id) },
    offices: officeViews(context, actor),
    aliases: aliasViews(context, actor).filter(({ text }) => text !== actor.name),
    ...parts,
    ...sourcesOf(scope),
    notes: scope.notes.list(),
  };
}

function disputes(scope: Scope, id: ActorId, by: readonly Statement[]): SheetDispute[] {
  const disputed = [...byClaim(by)].filter(([claim]) => disputedIn(scope.briefing)(claim));
  return disputed.slice(-most.disputes).flatMap(([claim, taking]): SheetDispute[] => {
    const taken = Map.groupBy(newestFirst(taking), (statement) => positionOn(statement, claim));
    const own = [...taken.values()].flatMap((statements) => {
      const [first, ...more] = statements.slice(0, most.own).map((one) => cellPosition(scope, one, claim));
      return first ? [[first, ...more] as const] : [];
    });
    const all = scope.briefing.index.statementsOnClaim.get(claim) ?? [];
    const others = newestFirst(all.filter((statement) => !actorsSpeaking(statement).includes(id)));
    return [
      {
        claim: claimLink(scope, claim),
        own,
        others: others.slice(0, most.others).map((statement) => cellPosition(scope, statement, claim)),
      },
    ];
  });
}

/** Sets of which the actor gives a figure, or that count something at an event of the actor's. */
function figures(scope: Scope, id: ActorId, by: readonly Statement[]): FigureGroup[] {
  const { index } = scope.briefing;
  const events = new Set((index.eventsWithActor.get(id) ?? []).map((event) => event.id));
  const counting = new Set([...by, ...[...events].flatMap((event) => index.statementsCounting.get(event) ?? [])]);
  const own = new Set(by.map(({ key }) => key));
  return figureSets(counting)
    .filter(
      ({ first, given }) =>
        (first.event !== undefined && events.has(first.event)) ||
        given.some(([{ statement }]) => own.has(statement.key)),
    )
    .slice(-most.figures)
    .map((set) => figureGroup(scope, set));
}
