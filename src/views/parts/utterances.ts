import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';

/** Each utterance once, in the order of the list: by the report that names it where that is in the list, else by the first. */
export function onceEach(statements: Iterable<Statement>): Statement[] {
  const kept = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.utterance === statement.key || !kept.has(statement.utterance))
      kept.set(statement.utterance, statement);
  }
  return [...kept.values()];
}

/** The newest first. Statements come by date said, the oldest first. */
export const newestFirst = (statements: readonly Statement[]): Statement[] => onceEach(statements).reverse();

/**
 * Picks at most `most` of each list that it is given in turn, without what it picked before: a statement on five topics
 * need not stand in five rows. A list of which all was picked before gives its first.
 */
export function unshownFirst(most: number): (statements: readonly Statement[]) => readonly Statement[] {
  const shown = new Set<string>();
  return (statements) => {
    const fresh = statements.filter(({ utterance }) => !shown.has(utterance));
    const picked = fresh.length > 0 ? fresh.slice(0, most) : statements.slice(0, 1);
    for (const { utterance } of picked) shown.add(utterance);
    return picked;
  };
}

export function countUtterances(statements: readonly Statement[]): number {
  const utterances = new Set<string>();
  for (const { utterance } of statements) utterances.add(utterance);
  return utterances.size;
}

/** The other reports of the same utterance. */
export function otherReports({ index }: Briefing, statement: Statement): readonly Statement[] {
  return index.sameUtterance.get(statement.utterance)?.filter(({ key }) => key !== statement.key) ?? [];
}
