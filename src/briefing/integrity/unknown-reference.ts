import type { CollectionName } from '../../content/entry.ts';
import { layouts } from '../../content/read/layout.ts';
import { suggestion } from '../../content/read/explain.ts';
import { draftReference } from './draft-reference.ts';
import { referencesOf } from './references.ts';
import { error, type Rule } from './rule.ts';

/** Rule 1: every id that an entry names belongs to an entry of the right kind. */
export const unknownReference: Rule = function* ({ briefing, facts, unread, withheld }) {
  const known = new Map<CollectionName | 'statements', Set<string>>([
    ['statements', new Set(briefing.statements.keys())],
  ]);
  const collectionOf = new Map<string, CollectionName>();
  for (const { collection, id } of facts) {
    known.set(collection, (known.get(collection) ?? new Set()).add(id));
    collectionOf.set(id, collection);
  }
  const unreadIds = new Set(unread.map(({ id }) => id));
  for (const entry of facts) {
    for (const { field, to, collections } of referencesOf(entry)) {
      if (collections.some((name) => known.get(name)?.has(to)) || unreadIds.has(to.split('#')[0] ?? to)) continue;
      const draft = draftReference(to, withheld);
      if (draft !== null) {
        yield error({ file: entry.file, field, value: to, ...draft });
        continue;
      }
      const wanted = collections.map(nounOf).join(' or ');
      const other = collectionOf.get(to);
      const names = collections.flatMap((name) => [...(known.get(name) ?? [])]);
      yield error({
        rule: 'unknown-reference',
        file: entry.file,
        field,
        value: to,
        reason:
          other === undefined
            ? `There is no ${wanted} "${to}".`
            : `"${to}" is ${articleOf(nounOf(other))}, where ${articleOf(wanted)} must stand.`,
        remedy: suggestion(to, names) ?? `Name ${articleOf(wanted)} that exists, or add this one.`,
      });
    }
  }
};

function nounOf(collection: CollectionName | 'statements'): string {
  if (collection === 'statements') return 'statement';
  return (layouts.find((layout) => layout.collection === collection)?.noun ?? collection).replace(/^an? /, '');
}

const articleOf = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
