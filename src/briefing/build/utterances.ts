import { articleId, keyOf, statementId, type StatementKey } from '../../content/schemas/ids.ts';
import type { EntryFacts } from '../digest/digest.ts';

/**
 * Which utterance each statement reports: statements joined by `same`, also along chains, are one, named by the
 * statement that all of them lead to. Statements that stand alone are left out. A ring has no such statement: then the
 * first key in alphabetical order names it.
 */
export function utterancesOf(articles: readonly EntryFacts<'articles'>[]): ReadonlyMap<StatementKey, StatementKey> {
  const leadsTo = new Map<StatementKey, StatementKey>();
  for (const article of articles)
    for (const [name, data] of Object.entries(article.data.statements))
      if (data.same !== undefined) leadsTo.set(keyOf(articleId.parse(article.id), statementId.parse(name)), data.same);

  const utterance = new Map<StatementKey, StatementKey>();
  for (const start of leadsTo.keys()) {
    const walked: StatementKey[] = [];
    let at: StatementKey | undefined = start;
    while (at !== undefined && !walked.includes(at) && !utterance.has(at)) {
      walked.push(at);
      at = leadsTo.get(at);
    }
    const last = walked.at(-1) ?? start;
    const end = at === undefined ? last : (utterance.get(at) ?? walked.slice(walked.indexOf(at)).sort()[0] ?? last);
    for (const key of walked) utterance.set(key, end);
  }
  return utterance;
}
