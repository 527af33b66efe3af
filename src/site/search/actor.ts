import type { Messages } from '../../i18n/catalogue.ts';
import type { ActorView } from '../../views/actor.ts';
import type { SearchEntry } from './entry.ts';

export function actorEntry(view: ActorView, m: Messages): SearchEntry {
  return {
    kind: 'actor',
    about: m.actorKinds[view.kind],
    aliases: view.aliases.map((alias) => alias.text),
  };
}
