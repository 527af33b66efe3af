import { articleId, keyOf, statementId } from '../../content/schemas/ids.ts';
import type { AnyEntryFacts } from '../digest/digest.ts';
import { error, type Rule } from './rule.ts';

/** Rule 1: one utterance has one first report, and the same speakers wherever it is reported. */
export const sameUtterance: Rule = function* ({ briefing, facts }) {
  const next = new Map<string, string>(facts.flatMap(namedFirst));
  for (const entry of facts) {
    if (entry.collection !== 'articles') continue;
    for (const [name, { same }] of Object.entries(entry.data.statements)) {
      if (same === undefined) continue;
      const first = briefing.statements.get(same);
      const statement = briefing.statements.get(keyOf(articleId.parse(entry.id), statementId.parse(name)));
      if (first === undefined || statement === undefined) continue;
      const at = { file: entry.file, field: ['statements', name, 'same'], value: first.key };
      if (leadsBack(statement.key, next))
        yield error({
          ...at,
          rule: 'ring',
          reason: `"${statement.key}" leads back to itself through same.`,
          remedy: 'Let all reports of an utterance name the first one, which names none.',
        });
      const speakers = (one: typeof statement) =>
        one.speakers
          .map((speaker) => (speaker.kind === 'actor' ? speaker.id : speaker.kind))
          .sort()
          .join(', ');
      if (speakers(statement) !== speakers(first))
        yield error({
          ...at,
          rule: 'other-speaker',
          reason: `The two statements are said to be one utterance, but their speakers differ: ${speakers(statement)}, and ${speakers(first)} there.`,
          remedy: 'Correct "by" of one of them, or remove "same".',
        });
    }
  }
};

function namedFirst(entry: AnyEntryFacts): (readonly [string, string])[] {
  if (entry.collection !== 'articles') return [];
  return Object.entries(entry.data.statements).flatMap(([name, { same }]) =>
    same === undefined ? [] : [[`${entry.id}#${name}`, same] as const],
  );
}

function leadsBack(from: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let at = next.get(from);
  while (at !== undefined && at !== from && !seen.has(at)) {
    seen.add(at);
    at = next.get(at);
  }
  return at === from;
}
