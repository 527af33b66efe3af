import type { Statement } from '../../briefing/statement.ts';
import type { ActorId, TopicId } from '../../content/schemas/ids.ts';
import type { Day } from '../../edtf/date.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { ViewContext } from '../../views/context.ts';
import { actorsSpeaking } from '../../views/parts/speakers.ts';
import { disputeLines } from './disputes.ts';
import { eventLines, plannedLines } from './events.ts';
import { figureLines } from './figures.ts';
import { gapKinds } from './gaps/gaps.ts';
import type { Line } from './line.ts';
import { materialOf, type Material } from './material.ts';
import { ranked, type Ranked } from './rank.ts';
import { linksOf, statementLines } from './statements.ts';

/** The best lines of a kind, and how many more there are. */
export interface Drafted {
  readonly heading: string;
  readonly lines: readonly Ranked<Line>[];
  readonly more: number;
}

/** What `readout edition` drafts: everything that the file holds, in the order in which it holds it. */
export interface EditionPlan {
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly language: string;
  /** Of the window. */
  readonly articles: number;
  readonly bluf: readonly Ranked<Line>[];
  /** What a judgment may rest on; none is drafted. */
  readonly judgments: readonly Ranked<Line>[];
  readonly sides: readonly { readonly id: ActorId; readonly count: number }[];
  readonly topics: readonly { readonly id: TopicId; readonly count: number }[];
  readonly gaps: readonly Drafted[];
  readonly sections: readonly Drafted[];
}

export interface PlanOptions {
  readonly from: Day;
  readonly to: Day;
  readonly title?: string | undefined;
  /** Lines of each kind, at most. */
  readonly most: number;
}

const most = { bluf: 4, sides: 3, topics: 12 };

/** Pure; the same briefing and window give the same plan. `context` is that of the whole briefing. */
export function planEdition(context: ViewContext, { from, to, title, most: mostLines }: PlanOptions): EditionPlan {
  const material = materialOf(context, from, to);
  const { edition, changes, drafting } = context.messages;
  const rank = (lines: readonly Line[]): Ranked<Line>[] =>
    ranked(
      lines.map((item) => ({ item, key: `${item.cites.join()} ${item.text}`, weights: item.weights })),
      material,
    );
  const drafted = (heading: string, lines: readonly Line[], limit = mostLines): Drafted => {
    const all = rank(lines);
    return { heading, lines: all.slice(0, limit), more: Math.max(0, all.length - limit) };
  };
  const statements = rank(statementLines(material));
  const disputes = disputeLines(material);
  const planned = plannedLines(material);
  return {
    title: title ?? edition.of(context.formatDate(parseEdtf(to), 'long')),
    from,
    to,
    language: context.briefing.config.language,
    articles: material.articles.length,
    bluf: ofDistinctMatters(material, statements).slice(0, most.bluf),
    judgments: rank([...disputes, ...planned]).slice(0, mostLines),
    sides: counted(material.statements, actorsSpeaking).slice(0, most.sides),
    topics: counted(material.statements, ({ topics }) => topics).slice(0, most.topics),
    gaps: gapKinds
      .map(({ kind, find }) => drafted(kind, find(material), Math.ceil(mostLines / 2)))
      .filter(({ lines }) => lines.length > 0),
    sections: [
      drafted(edition.days, eventLines(material)),
      { heading: changes.statements, lines: statements.slice(0, mostLines), more: statements.length - mostLines },
      drafted(edition.disputed, disputes),
      drafted(drafting.figuresHeading, figureLines(material)),
      drafted(edition.watch, planned),
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** Without those that touch nothing that a better one does not touch: a bottom line says a thing once. */
function ofDistinctMatters({ briefing }: Material, lines: readonly Ranked<Line>[]): Ranked<Line>[] {
  const touched = new Set<string>();
  return lines.filter(({ item }) => {
    const statement = briefing.statements.get(item.cites[0]);
    const matters = statement === undefined ? [] : mattersOf(statement);
    const isNew = matters.length > 0 && matters.every((matter) => !touched.has(matter));
    for (const matter of matters) touched.add(matter);
    return isNew;
  });
}

/** Claims and events; of a statement on none, its topics. */
function mattersOf(statement: Statement): string[] {
  const { positions, reports, topics } = statement;
  const matters = [...positions.map(({ claim }) => claim), ...reports.map(({ event }) => event)];
  return matters.length > 0 ? matters : topics.length > 0 ? [...topics] : [...linksOf(statement)];
}

/** By how many utterances, then by id. */
function counted<Id extends string>(
  statements: readonly Statement[],
  idsOf: (statement: Statement) => readonly Id[],
): { readonly id: Id; readonly count: number }[] {
  const counts = new Map<Id, number>();
  for (const statement of statements)
    for (const id of new Set(idsOf(statement))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
