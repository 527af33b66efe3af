import type { Briefing, Edition } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { Position } from '../../content/schemas/statement.ts';
import type { Known } from '../as-of.ts';
import { paths } from '../paths.ts';
import { articleLine, type ArticleLine } from './article-line.ts';
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

/** A position that a speaker did not hold in the previous edition. */
export interface PositionChange {
  readonly claim: Link;
  readonly speakers: readonly SpeakerView[];
  /** What the same speaker last did with the claim; absent where they were silent. */
  readonly from?: Position | undefined;
  readonly to: Position;
  readonly cites: Cites;
}

/** What an edition has that the one before it had not. */
export interface Changes {
  readonly since: Link;
  readonly articles: Top<ArticleLine>;
  readonly events: Top<EventRow>;
  /** New utterances: in all, and by actor. */
  readonly statements: {
    readonly total: number;
    readonly byActor: readonly { readonly actor: Link; readonly count: number }[];
  };
  readonly positions: readonly PositionChange[];
  /** Figures of which a new value came. */
  readonly figures: readonly FigureGroup[];
}

const most = { articles: 20, events: 20, actors: 12, positions: 30, figures: 12 };

/** What `scope` knows beyond `before`, which is what the edition `since` knew. */
export function changes(scope: Scope, before: Known, since: Edition): Changes {
  const { briefing } = scope;
  const articles = [...briefing.articles.values()].filter(({ id }) => !before.articles.has(id)).reverse();
  const events = [...briefing.events.values()].filter(({ id }) => !before.events.has(id)).reverse();
  const known = new Set([...before.statements.values()].map(({ utterance }) => utterance));
  const statements = onceEach([...briefing.statements.values()].filter(({ utterance }) => !known.has(utterance)));
  return {
    since: { text: since.title, path: paths.edition(since.id) },
    articles: top(articles, most.articles, (article) => articleLine(scope, article)),
    events: top(events, most.events, (event) => eventRow(scope, event)),
    statements: { total: statements.length, byActor: countsByActor(scope, statements) },
    positions: changedPositions(briefing, statements, before)
      .slice(0, most.positions)
      .map((change) => positionChange(scope, change)),
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

function positionChange(scope: Scope, { statement, claim, from, to }: Change): PositionChange {
  return {
    claim: claimLink(scope, claim),
    speakers: speakerViews(scope, statement),
    from,
    to,
    cites: scope.notes.statements([statement]),
  };
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
