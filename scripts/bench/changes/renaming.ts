import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SyntheticArticle } from '../briefing/article.ts';
import type { SyntheticActor } from '../briefing/world.ts';
import { searchKnows } from '../measure/search.ts';
import type { Change } from './change.ts';

export interface Renaming {
  readonly actor: SyntheticActor;
  /** A word that nothing has yet. */
  readonly word: string;
  /** One of the articles that name the actor. */
  readonly one: SyntheticArticle;
  /** All articles that name the actor, as they are before the change, one after the other. */
  readonly naming: () => Iterable<SyntheticArticle>;
}

/** An actor has another name; a text that has the old one keeps it. */
export function renaming({ actor, word, one, naming }: Renaming): Change {
  const named = { ...actor, name: `${word} of ${actor.alias}` };
  return {
    id: 'renamed',
    what: 'one actor renamed',
    apply: (tool) => tool.rename(actor, named, naming()),
    async wrongIn(tool) {
      const page = tool.actorPage(named);
      const text = await readFile(join(tool.out, page), 'utf8');
      const head = `${/<title>[^]*?<\/title>/.exec(text)?.[0] ?? ''}${/<h1[^]*?<\/h1>/.exec(text)?.[0] ?? ''}`;
      if (!head.includes(named.name)) return `${page} does not show "${named.name}"`;
      if (head.includes(actor.name)) return `${page} still shows "${actor.name}"`;
      const old = tool.actorPage(actor);
      if (old !== page && existsSync(join(tool.out, old))) return `${old} is still there`;
      const article = tool.pageOf(one);
      if (!(await readFile(join(tool.out, article), 'utf8')).includes(named.name))
        return `${article} does not show "${named.name}"`;
      return (await searchKnows(tool.out, word)) ? undefined : `its search does not find "${word}"`;
    },
    undo: (tool) => tool.rename(named, actor, naming()),
  };
}
