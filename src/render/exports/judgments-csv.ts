import { originsOf } from '../../briefing/origins/origins.ts';
import { citedStatements } from '../../views/parts/cited-statements.ts';
import { plainLine } from '../../views/parts/plain-line.ts';
import type { ViewContext } from '../../views/context.ts';
import { list } from './csv-list.ts';
import { csvRow } from './csv-row.ts';

const judgmentColumns = [
  'edition',
  'date',
  'number',
  'judgment',
  'likelihood',
  'confidence',
  'confidence_note',
  'articles',
  'origins',
  'statements',
] as const;

/**
 * The key judgments of every edition, with the likelihood and the confidence that the desk gives each (ICD 203), and
 * what it rests on, as that edition saw it.
 */
export function* judgmentsCsv(context: ViewContext): Generator<string> {
  yield csvRow(judgmentColumns);
  for (const edition of context.briefing.editions.values()) {
    const seen = context.asOf(edition);
    for (const [at, { text, likelihood, confidence, confidenceNote }] of edition.keyJudgments.entries()) {
      const cited = citedStatements(seen, text);
      const { articles, origins } = originsOf(seen, cited);
      yield csvRow([
        ...[edition.id, edition.date.text, at + 1, plainLine(text.text), likelihood, confidence, confidenceNote],
        ...[articles.length, origins.length, list(cited.map(({ key }) => key))],
      ]);
    }
  }
}
