import { articleId, keyOf, statementId, type StatementKey } from '../../content/schemas/ids.ts';
import type { AnyEntryFacts } from '../digest/digest.ts';
import { error, type Rule } from './rule.ts';

/** Rule 1: one utterance has one first report, and the same speakers wherever it is reported. */
export const sameUtterance: Rule = function* ({ briefing, facts }) {
  const joined = facts.flatMap(namingFirst);
  const next = new Map<string, string>(joined.map(({ key, same }) => [key, same]));
  for (const { file, name, key, same } of joined) {
    const first = briefing.statements.get(same);
    const statement = briefing.statements.get(key);
    if (first === undefined || statement === undefined) continue;
    const at = { file, field: ['statements', name, 'same'], value: first.key };
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
};

/** A statement that says which is the first report of what it reports. */
interface Joined {
  readonly file: string;
  readonly name: string;
  readonly key: StatementKey;
  readonly same: StatementKey;
}

function namingFirst(entry: AnyEntryFacts): Joined[] {
  if (entry.collection !== 'articles') return [];
  const found: Joined[] = [];
  const { file, id } = entry;
  for (const [name, { same }] of Object.entries(entry.data.statements))
    if (same !== undefined) found.push({ file, name, key: keyOf(articleId.parse(id), statementId.parse(name)), same });
  return found;
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
