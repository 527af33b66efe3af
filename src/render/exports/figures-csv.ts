import type { Briefing } from '../../briefing/model.ts';
import { originsOf } from '../../briefing/origins/origins.ts';
import { figuresOf } from '../../views/parts/figures-of.ts';
import { figureSets, type FigureSet, type Given } from '../../views/parts/figure-sets.ts';
import { repeatedNumbers } from '../../views/parts/figure-view.ts';
import { list } from './csv-list.ts';
import { csvRow } from './csv-row.ts';
import { speakerText } from './speaker-text.ts';

const figureColumns = [
  'event',
  'measure',
  'differ',
  'of',
  'value',
  'min',
  'max',
  'text',
  'qualifier',
  'number',
  'origin',
  'given_by',
  'said',
  'said_basis',
  'statement',
  'article',
  'outlet',
  'paragraphs',
] as const;

/**
 * What the articles count at each event: a row for each report of a figure. Rows of one event and measure stand side by
 * side, and `differ` says whether they do; those of one `number` are one number that one `origin` gave, repeated. Both
 * are counted from 1 within the event and measure. Figures of no event are in `briefing.json`.
 */
export function* figuresCsv(briefing: Briefing): Generator<string> {
  yield csvRow(figureColumns);
  for (const event of briefing.events.keys())
    if (briefing.index.statementsCounting.has(event))
      for (const set of figureSets(figuresOf(briefing, event))) yield* setRows(briefing, event, set);
}

function* setRows(briefing: Briefing, event: string, { given, differ }: FigureSet): Generator<string> {
  const { origins } = originsOf(briefing, [...new Set(given.flat().map(({ statement }) => statement))]);
  const places = new Map(origins.map((origin, at) => [origin, at + 1]));
  for (const [at, { reports, origin }] of repeatedNumbers(given, origins).entries())
    for (const report of reports)
      yield csvRow([
        ...[event, report.figure.measure, differ ? 'yes' : 'no'],
        ...figureFields(report),
        ...[at + 1, places.get(origin)],
        ...statementFields(briefing, report),
      ]);
}

const figureFields = ({ figure: { of, value, min, max, text, qualifier } }: Given) =>
  [of, value, min, max, text, qualifier] as const;

const statementFields = ({ articles }: Briefing, { statement }: Given) => [
  list(statement.speakers.map(speakerText)),
  statement.when.date.text,
  statement.when.basis,
  statement.key,
  statement.article,
  articles.get(statement.article)?.outlet,
  statement.paragraphs.join(' '),
];
