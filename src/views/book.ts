import type { Claim, Edition } from '../briefing/model.ts';
import type { ActorId, EditionId, TopicId } from '../content/schemas/ids.ts';
import type { Name } from '../content/schemas/common.ts';
import { briefingAsOf } from './as-of.ts';
import type { ViewContext } from './context.ts';
import { editionView, type EditionView } from './edition.ts';
import { eventRow, type EventRow } from './parts/chart.ts';
import { edtfDate, type DateView } from './parts/date.ts';
import { matrixView, type MatrixView } from './parts/matrix.ts';
import { actorColumns } from './parts/matrix-columns.ts';
import type { Note } from './parts/note.ts';
import { collectNotes } from './parts/notes.ts';
import type { Top } from './parts/paging.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { sourcesOf, type SourceCounts } from './parts/sources.ts';
import { statementsBy } from './parts/speakers.ts';
import { disputedIn } from './parts/stance.ts';
import { countUtterances } from './parts/utterances.ts';
import { sheetView, type SheetView } from './sheet.ts';
import { topicSheetView, type TopicSheetView } from './topic-sheet.ts';

/** What a book is made of; what is not given is chosen: see {@link bookView}. */
export interface BookChoice {
  readonly edition?: EditionId | undefined;
  readonly actors?: readonly ActorId[] | undefined;
  readonly topics?: readonly TopicId[] | undefined;
}

/** A view as a part of a book: the notes, and what is said of them, are the book's. */
type PartOf<View> = Omit<View, 'notes' | keyof SourceCounts>;

/** A briefing as one document to print: its notes are numbered once. */
export interface BookView extends SourceCounts {
  readonly title: string;
  readonly description: string;
  /** The end of the edition's window; absent with it. */
  readonly asOf?: DateView | undefined;
  readonly edition?: PartOf<EditionView> | undefined;
  readonly actors: Top<PartOf<SheetView>>;
  readonly topics: Top<PartOf<TopicSheetView>>;
  /** By date, the oldest first: where there are too many, the newest. */
  readonly chronology: Top<EventRow>;
  /** The disputed claims first, by actor. */
  readonly claims: { readonly matrix: MatrixView; readonly total: number };
  /** What the briefing rests on as of the edition. */
  readonly restsOn: {
    readonly articles: number;
    readonly statements: number;
    readonly outlets: number;
    readonly unstated: number;
    /** When the first and the last article whose day is known were published. */
    readonly from?: DateView | undefined;
    readonly to?: DateView | undefined;
  };
  /** Everybody whom the book may name, by name. */
  readonly names: readonly { readonly id: ActorId; readonly name: string; readonly aliases: readonly Name[] }[];
  readonly notes: readonly Note[];
}

const most = { actors: 8, topics: 6, events: 1500, claims: 150, columns: 15 };

/**
 * The book of an edition, by default the newest; of the whole briefing where there is none. Where no actors or topics are
 * named, it has the edition's sides and topics or, where it has none, those with the most utterances.
 */
export function bookView(context: ViewContext, choice: BookChoice = {}): BookView {
  const edition =
    choice.edition === undefined ? context.current?.edition : context.briefing.editions.get(choice.edition);
  const known = edition === undefined ? context.briefing : briefingAsOf(context.briefing, edition);
  const seen: ViewContext = { ...context, briefing: known };
  const bound: ViewContext = {
    ...context,
    current: edition && { edition, briefing: known },
    endnotes: collectNotes(seen),
  };
  const scope = scopeOf({ ...bound, briefing: known });
  const parts = {
    edition: edition && asPart(editionView(bound, edition.id)),
    actors: {
      items: (choice.actors ?? actorsOf(scope, edition)).map((id) => asPart(sheetView(bound, id))),
      total: known.actors.size,
    },
    topics: {
      items: (choice.topics ?? topicsOf(scope, edition)).map((id) => asPart(topicSheetView(bound, id))),
      total: known.topics.size,
    },
    chronology: chronology(scope),
    claims: claims(scope),
  };
  const { config } = known;
  return {
    title: config.title,
    description: config.description,
    asOf: edition && edtfDate(context, edition.window.latest ?? edition.date.text),
    ...parts,
    restsOn: restsOn(scope),
    names: [...known.actors.values()].map(({ id, name, aliases }) => ({ id, name, aliases })),
    ...sourcesOf(scope),
    notes: scope.notes.list(),
  };
}

function asPart<View extends { readonly notes: readonly Note[] } & Partial<SourceCounts>>(view: View): PartOf<View> {
  const { notes: _notes, basis: _basis, unstated: _unstated, ...part } = view;
  return part;
}

function actorsOf({ briefing }: Scope, edition: Edition | undefined): readonly ActorId[] {
  if (edition !== undefined && edition.sides.length > 0) return edition.sides;
  return mostOf(briefing.actors.keys(), (id) => countUtterances(statementsBy(briefing, id)), most.actors);
}

function topicsOf({ briefing }: Scope, edition: Edition | undefined): readonly TopicId[] {
  if (edition !== undefined && edition.topics.length > 0) return edition.topics;
  const said = (id: TopicId) => briefing.index.statementsOnTopic.get(id) ?? [];
  return mostOf(briefing.topics.keys(), (id) => countUtterances(said(id)), most.topics);
}

/** Those with the highest count that is not 0, the highest first. */
const mostOf = <Id>(ids: Iterable<Id>, count: (id: Id) => number, length: number): Id[] =>
  [...ids]
    .map((id) => ({ id, count: count(id) }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, length)
    .map(({ id }) => id);

function chronology(scope: Scope): Top<EventRow> {
  const events = [...scope.briefing.events.values()];
  return { items: events.slice(-most.events).map((event) => eventRow(scope, event, 2)), total: events.length };
}

/** Of each position a cell has the newest utterance. */
function claims(scope: Scope): BookView['claims'] {
  const { briefing } = scope;
  const disputed = ({ id }: Claim): boolean => disputedIn(briefing)(id);
  const all = Map.groupBy(briefing.claims.values(), disputed);
  const shown = [...(all.get(true) ?? []), ...(all.get(false) ?? [])].slice(0, most.claims);
  const setting = actorColumns(scope, shown, undefined, most.columns);
  return { matrix: matrixView(scope, shown, setting, 1), total: briefing.claims.size };
}

function restsOn(scope: Scope): BookView['restsOn'] {
  const articles = [...scope.briefing.articles.values()];
  const days = articles.flatMap(({ published: { date } }) => date.latest ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    articles: articles.length,
    statements: scope.briefing.statements.size,
    outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
    unstated: articles.filter(({ outlet }) => outlet === undefined).length,
    from: from === undefined ? undefined : edtfDate(scope, from),
    to: to === undefined ? undefined : edtfDate(scope, to),
  };
}
