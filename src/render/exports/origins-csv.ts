import type { Briefing } from '../../briefing/model.ts';
import { originsOf } from '../../briefing/origins/origins.ts';
import { positions } from '../../content/schemas/statement.ts';
import { positionOn } from '../../views/parts/stance.ts';
import { list } from './csv-list.ts';
import { csvRow } from './csv-row.ts';

const originColumns = [
  'claim',
  'position',
  'articles',
  'origins',
  'one_speaker',
  'origin',
  'joined_by',
  'article',
  'outlet',
  'statements',
] as const;

/**
 * What each position on each claim rests on: a row for each article of each origin. Rows of one claim, position and
 * `origin`, counted from 1 by date, are one source heard again; `joined_by` says by which kinds of reason.
 */
export function* originsCsv(briefing: Briefing): Generator<string> {
  yield csvRow(originColumns);
  for (const claim of briefing.claims.keys()) {
    const byPosition = Map.groupBy(briefing.index.statementsOnClaim.get(claim) ?? [], (one) => positionOn(one, claim));
    for (const position of positions) {
      const statements = byPosition.get(position);
      if (statements === undefined) continue;
      const { origins, articles, oneSpeaker } = originsOf(briefing, statements);
      const counts = [articles.length, origins.length, oneSpeaker ? 'yes' : 'no'];
      for (const [at, origin] of origins.entries()) {
        const reasons = list([...new Set(origin.joins.map(({ reason }) => reason.kind))]);
        for (const [article, own] of Map.groupBy(origin.statements, (one) => one.article))
          yield csvRow([
            ...[claim, position, ...counts, at + 1, reasons, article],
            briefing.articles.get(article)?.outlet,
            list(own.map(({ key }) => key)),
          ]);
      }
    }
  }
}
