import type { Briefing, Edition } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { Position } from '../../content/schemas/statement.ts';
import type { Known } from '../as-of.ts';
import { paths } from '../paths.ts';
import { articleLine, type ArticleLine } from './article-line.ts';
import { editorDate, type DateView } from './date.ts';
import { eventRow, type EventRow } from './chart.ts';
import { figureGroup, figureSets, setKey, valueKey, type FigureGroup, type FigureSet } from './figures.ts';
import type { Link } from './link.ts';
import { actorLink, claimLink } from './links.ts';
import type { Cites } from './note.ts';
import { top, type Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { actorsSpeaking, speakerKey } from './speakers.ts';
import { positionOn } from './stance.ts';
import { speakerViews, type SpeakerView } from './statement.ts';
import { onceEach } from './utterances.ts';

/** Positions that a speaker did not hold in the previous edition, by position. */
export interface PositionChanges {
  readonly speakers: readonly SpeakerView[];
  readonly positions: readonly { readonly to: Position; readonly claims: readonly ChangedClaim[] }[];
}

interface ChangedClaim {
  readonly claim: Link;
  /** What the same speaker last did with the claim; absent where they were silent. */
  readonly from?: Position | undefined;
  readonly cites: Cites;
}

/** What an edition has that the one before it had not. */
export interface Changes {
  readonly since: Link;
  readonly sinceDate: DateView;
  readonly articles: Top<ArticleLine>;
  /** Those that the edition does not list by day: `byDay` says how many of these are new. */
  readonly events: Top<EventRow> & { readonly byDay: number };
  /** New utterances: in all, and by actor. */
  readonly statements: {
    readonly total: number;
    readonly byActor: readonly { readonly actor: Link; readonly count: number }[];
  };
  /** By speaker, whoever reversed a position first. */
  readonly positions: readonly PositionChanges[];
  /** Figures of which a new value came. */
  readonly figures: readonly FigureGroup[];
}

const most = { articles: 12, events: 12, actors: 12, positions: 40, figures: 12 };

/** What `scope` knows beyond `before`, which is what the edition `since` knew; `listed` are the events listed by day. */
export function changes(scope: Scope, before: Known, since: Edition, listed: ReadonlySet<string> = new Set()): Changes {
  const { briefing } = scope;
  const articles = [...briefing.articles.values()].filter(({ id }) => !before.articles.has(id)).reverse();
  const events = [...briefing.events.values()].filter(({ id }) => !before.events.has(id)).reverse();
  const elsewhere = events.filter(({ id }) => !listed.has(id));
  const known = new Set([...before.statements.values()].map(({ utterance }) => utterance));
  const statements = onceEach([...briefing.statements.values()].filter(({ utterance }) => !known.has(utterance)));
  return {
    since: { text: since.title, path: paths.edition(since.id) },
    sinceDate: editorDate(scope, since.date),
    articles: top(articles, most.articles, (article) => articleLine(scope, article)),
    events: {
      ...top(elsewhere, most.events, (event) => eventRow(scope, event, 1)),
      byDay: events.length - elsewhere.length,
    },
    statements: { total: statements.length, byActor: countsByActor(scope, statements) },
    positions: positionChanges(scope, changedPositions(briefing, statements, before).slice(0, most.positions)),
    figures: changedFigures(briefing, before)
      .slice(0, most.figures)
      .map((set) => figureGroup(scope, set)),
  };
}

function countsByActor(scope: Scope, statements: readonly Statement[]): Changes['statements']['byActor'] {
  const counts = Map.groupBy(
    statements.flatMap((statement) => [...new Set(actorsSpeaking(statement))]),
    (id) => id,
  );
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most.actors)
    .map(([id, said]) => ({ actor: actorLink(scope, id), count: said.length }));
}

interface Change {
  readonly statement: Statement;
  readonly claim: Statement['positions'][number]['claim'];
  readonly from: Position | undefined;
  readonly to: Position;
}

/** By claim and speaker the newest position, where it is not the one held before; the newest changes first. */
function changedPositions({ index }: Briefing, statements: readonly Statement[], before: Known): Change[] {
  const newest = new Map<string, Change>();
  for (const statement of statements) {
    for (const { claim, position } of statement.positions) {
      const speakers = statement.speakers.map(speakerKey);
      const held = (index.statementsOnClaim.get(claim) ?? []).findLast(
        (earlier) => before.statements.has(earlier.key) && earlier.speakers.map(speakerKey).join() === speakers.join(),
      );
      newest.set(`${claim} ${speakers.join()}`, {
        statement,
        claim,
        from: held && positionOn(held, claim),
        to: position,
      });
    }
  }
  return [...newest.values()].filter(({ from, to }) => from !== to).reverse();
}

function positionChanges(scope: Scope, all: readonly Change[]): PositionChanges[] {
  const reversedFirst = [
    ...all.filter(({ from }) => from !== undefined),
    ...all.filter(({ from }) => from === undefined),
  ];
  const speaker = ({ statement }: Change): string => statement.speakers.map(speakerKey).join();
  return [...Map.groupBy(reversedFirst, speaker).values()].flatMap((own) =>
    own[0] === undefined
      ? []
      : [
          {
            speakers: speakerViews(scope, own[0].statement),
            positions: [...Map.groupBy(own, ({ to }) => to)].map(([to, group]) => ({
              to,
              claims: group.map((change) => changedClaim(scope, change)),
            })),
          },
        ],
  );
}

function changedClaim(scope: Scope, { statement, claim, from }: Change): ChangedClaim {
  return { claim: claimLink(scope, claim), from, cites: scope.notes.statements([statement]) };
}

/** Measures counted before, of which a value has come that was not given then. */
function changedFigures(now: Briefing, before: Known): FigureSet[] {
  const values = (set: FigureSet): string[] => set.given.map(([{ figure }]) => valueKey(figure));
  const keyOf = ({ first, given }: FigureSet): string => setKey(first, given[0]?.[0].statement.utterance ?? '');
  const earlier = new Map(figureSets(before.statements.values()).map((set) => [keyOf(set), new Set(values(set))]));
  return figureSets(now.statements.values()).filter((set) => {
    const known = earlier.get(keyOf(set));
    return known !== undefined && values(set).some((value) => !known.has(value));
  });
}
