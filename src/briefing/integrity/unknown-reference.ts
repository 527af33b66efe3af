import { hash } from 'node:crypto';
import type { CollectionName } from '../../content/entry.ts';
import type { Problem } from '../../content/problem.ts';
import { layouts } from '../../content/read/layout.ts';
import { suggestion } from '../../content/read/explain.ts';
import type { AnyEntryFacts } from '../digest/digest.ts';
import { draftReference } from './draft-reference.ts';
import { referencesOf } from './references.ts';
import { error, type Checked, type Rule } from './rule.ts';

/** The entries whose references all led somewhere, by a digest of the names that there were: they lead there still. */
let sound = { names: '', entries: new WeakSet<AnyEntryFacts>() };

/** Rule 1: every id that an entry names belongs to an entry of the right kind. */
export const unknownReference: Rule = function* (checked) {
  const { briefing, facts, unread } = checked;
  const all = [...facts, ...unread].map(({ collection, id }) => `${collection} ${id}`);
  const names = hash('sha256', [...all, ...briefing.statements.keys()].join('\n'));
  if (sound.names !== names) sound = { names, entries: new WeakSet() };
  const { entries } = sound;
  const next = facts.filter((entry) => !entries.has(entry));
  const unknownIn = next.length === 0 ? () => [] : unknownAmong(checked);
  for (const entry of next) {
    const problems = unknownIn(entry);
    if (problems.length === 0) entries.add(entry);
    yield* problems;
  }
};

function unknownAmong({ briefing, facts, unread, withheld }: Checked): (entry: AnyEntryFacts) => Problem[] {
  const known = new Map<CollectionName | 'statements', Set<string>>([
    ['statements', new Set(briefing.statements.keys())],
  ]);
  const collectionOf = new Map<string, CollectionName>();
  for (const { collection, id } of facts) {
    known.set(collection, (known.get(collection) ?? new Set()).add(id));
    collectionOf.set(id, collection);
  }
  const unreadIds = new Set(unread.map(({ id }) => id));
  const hidden = new Set<CollectionName | 'statements'>(
    unread.flatMap(({ collection, id }) => (id === null ? [collection] : [])),
  );
  if (hidden.has('articles')) hidden.add('statements');
  return (entry) =>
    referencesOf(entry).flatMap(({ field, to, collections }) => {
      if (collections.some((name) => known.get(name)?.has(to)) || unreadIds.has(to.split('#')[0] ?? to)) return [];
      const draft = draftReference(to, withheld);
      if (draft !== null) return [error({ file: entry.file, field, value: to, ...draft })];
      const wanted = collections.map(nounOf).join(' or ');
      const other = collectionOf.get(to);
      if (other === undefined && collections.some((name) => hidden.has(name))) return [];
      const names = collections.flatMap((name) => [...(known.get(name) ?? [])]);
      return [
        error({
          rule: 'unknown-reference',
          file: entry.file,
          field,
          value: to,
          reason:
            other === undefined
              ? `There is no ${wanted} "${to}".`
              : `"${to}" is ${articleOf(nounOf(other))}, where ${articleOf(wanted)} must stand.`,
          remedy: suggestion(to, names) ?? `Name ${articleOf(wanted)} that exists, or add this one.`,
        }),
      ];
    });
}

function nounOf(collection: CollectionName | 'statements'): string {
  if (collection === 'statements') return 'statement';
  return (layouts.find((layout) => layout.collection === collection)?.noun ?? collection).replace(/^an? /, '');
}

const articleOf = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
