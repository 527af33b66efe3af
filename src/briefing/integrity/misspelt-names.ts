import { namesOf } from '../../content/names.ts';
import { plainName } from '../mentions/plain-name.ts';
import type { Actor } from '../model.ts';
import { error, type Rule } from './rule.ts';

/** Rule 4: a misspelling leads to one actor, and is nobody's name. */
export const misspeltNames: Rule = function* ({ briefing }) {
  const actors = [...briefing.actors.values()];
  const bearers = new Map(actors.flatMap((actor) => namesOf(actor).map((name) => [plainName(name), actor] as const)));
  const seen = new Map<string, Actor>();
  for (const actor of actors) {
    for (const [index, misspelling] of actor.misspellings.entries()) {
      const plain = plainName(misspelling);
      const bearer = bearers.get(plain);
      const other = seen.get(plain);
      seen.set(plain, other ?? actor);
      const at = { rule: 'misspelt-name', file: actor.file, field: ['misspellings', index], value: misspelling };
      if (bearer !== undefined)
        yield error({
          ...at,
          reason: `"${misspelling}" is a name of ${bearer.id}, so that whoever types it means ${bearer.id}.`,
          remedy: 'Remove it: search knows every name and alias.',
        });
      else if (other !== undefined && other !== actor)
        yield error({
          ...at,
          reason: `"${misspelling}" is also given as a misspelling of ${other.id}, and nothing tells whom a reader means.`,
          remedy: 'Remove it from one of them.',
        });
    }
  }
};
