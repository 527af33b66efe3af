import { nameText, namesOf } from '../../content/names.ts';
import type { Actor } from '../model.ts';
import { plainName } from '../mentions/plain-name.ts';
import { sharedAliases } from '../mentions/shared.ts';
import { error, type Rule } from './rule.ts';

/** Rule 4: a name leads to one actor, and actors that must be kept apart share none. */
export const sharedNames: Rule = function* ({ briefing }) {
  const actors = [...briefing.actors.values()];
  for (const { alias, actors: ids } of sharedAliases(actors, briefing.config.language)) {
    const sharing = ids.flatMap((id) => briefing.actors.get(id) ?? []);
    const [first, ...others] = sharing;
    for (const actor of others) {
      yield error({
        rule: 'shared-alias',
        file: actor.file,
        field: aliasField(actor, alias),
        value: alias,
        reason: `The name "${alias}" also belongs to ${first?.id ?? ''}, and nothing tells the two apart.`,
        remedy: 'Remove it from one of them, or say when each used it: { text, from, to }.',
      });
    }
  }
};

/** Rule 4: actors that `distinctFrom` keeps apart do not have a name in common, whenever it was used. */
export const forbiddenMerge: Rule = function* ({ briefing }) {
  for (const actor of briefing.actors.values()) {
    for (const [index, otherId] of actor.distinctFrom.entries()) {
      const other = briefing.actors.get(otherId);
      const at = { rule: 'forbidden-merge', file: actor.file, field: ['distinctFrom', index], value: otherId };
      if (otherId === actor.id) {
        yield error({ ...at, reason: `${actor.id} cannot be distinct from itself.`, remedy: 'Remove this line.' });
        continue;
      }
      const shared = other === undefined ? undefined : sharedName(actor, other);
      if (shared === undefined) continue;
      yield error({
        ...at,
        reason: `${actor.id} must never be merged with ${otherId}, but both have the name "${shared}".`,
        remedy: 'Remove the name from one of them, or the line in distinctFrom.',
      });
    }
  }
};

/** A name that is the other's too where a text or a reader is asked: with its diacritics or without. */
function sharedName(actor: Actor, other: Actor): string | undefined {
  const others = new Set(namesOf(other).map(spelt));
  return namesOf(actor).find((name) => others.has(spelt(name)));
}

/** One of symbols alone has no plain form, and is compared as it stands. */
const spelt = (name: string): string => plainName(name) || name;

function aliasField(actor: Actor, alias: string): (string | number)[] {
  const index = actor.aliases.findIndex((one) => nameText(one) === alias);
  return index === -1 ? ['name'] : ['aliases', index];
}
