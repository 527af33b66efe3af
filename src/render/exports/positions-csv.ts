import type { Briefing } from '../../briefing/model.ts';
import { coursesOn } from '../../views/parts/courses.ts';
import { csvRow } from './csv-row.ts';
import { speakerText } from './speaker-text.ts';

const positionColumns = [
  'claim',
  'speaker',
  'position',
  'said',
  'earliest',
  'latest',
  'said_basis',
  'contested',
  'change',
  'before',
  'unordered',
  'statement',
  'article',
  'outlet',
] as const;

/**
 * What each speaker did with each claim, over time: a row for each utterance and each position that reports give it.
 * Where it is certainly later and another than the one held until then, `change` says how, and `before` names that
 * statement; `unordered` where a speaker took several positions and no dates tell in which order.
 */
export function* positionsCsv({ claims, articles, index }: Briefing): Generator<string> {
  yield csvRow(positionColumns);
  for (const claim of claims.keys())
    for (const { speaker, taken, changes, unordered } of coursesOn(claim, index.statementsOnClaim.get(claim) ?? [])) {
      const changing = new Map(changes.map((change) => [change.after.statement.key, change]));
      for (const { statement, position, contested } of taken) {
        const found = changing.get(statement.key);
        const change = found?.after.position === position ? found : undefined;
        const { date, basis } = statement.when;
        yield csvRow([
          ...[claim, speakerText(speaker), position, date.text, date.earliest, date.latest, basis],
          ...[contested ? 'yes' : 'no', change?.kind, change?.before.statement.key, unordered ? 'yes' : 'no'],
          ...[statement.key, statement.article, articles.get(statement.article)?.outlet],
        ]);
      }
    }
}
