import type { Messages } from '../../i18n/catalogue.ts';
import type { ActorView } from '../../views/actor.ts';
import { spellingsOf } from '../../views/parts/spellings.ts';
import type { SearchEntry } from './entry.ts';

export function actorEntry(view: ActorView, m: Messages): SearchEntry {
  return {
    kind: 'actor',
    names: spellingsOf([view.title, ...view.aliases.map((alias) => alias.text)]),
    facts: { about: m.actorKinds[view.kind] },
  };
}
