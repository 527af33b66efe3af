import type { SyntheticArticle } from '../briefing/article.ts';
import { synthesize } from '../briefing/synthesize.ts';
import { worldOf, type Recipe } from '../briefing/world.ts';
import { addedStatement, bodyChange, removal, withStatement, withWord } from './article-changes.ts';
import type { Change } from './change.ts';
import { renaming } from './renaming.ts';

/** How many articles may be looked at for one that nothing cites. */
const candidates = 200;

/** Watches a briefing while it is written, and chooses what to change in it. */
export interface Chooser {
  article(article: SyntheticArticle): void;
  file(text: string): void;
  /** The article whose text changes. Fails where the briefing is too small to have one. */
  readonly edited: () => SyntheticArticle;
  /** The changes of a run, each with words of its own; no removal where something cites every article. */
  readonly changesOf: (run: number) => Change[];
}

/**
 * Changes are made to articles of the second half that are no copies. The actor who gets another name is the one whose
 * rank is the square root of their number: of 300 some 5 in 6 articles name the first, and 1 in 6 this one.
 */
export function makeChooser(recipe: Recipe): Chooser {
  const articles: SyntheticArticle[] = [];
  const cited = new Set<string>();
  const { actors } = worldOf(recipe);
  const actor = actors[Math.floor(Math.sqrt(actors.length))];
  let naming: SyntheticArticle | undefined;
  let seen = 0;

  const found = (): { edited: SyntheticArticle; stated: SyntheticArticle; named: SyntheticArticle } => {
    const [edited, stated] = articles;
    if (edited === undefined || stated === undefined || naming === undefined)
      throw new Error('The briefing has no article that could be changed. Ask for more articles.');
    return { edited, stated, named: naming };
  };
  return {
    article(article) {
      seen += 1;
      if (article.copyOf !== undefined) return;
      if (article.statements.some(({ by }) => by.id === actor?.id)) naming ??= article;
      if (seen >= recipe.articles / 2 && articles.length < candidates) articles.push(article);
    },
    file(text) {
      for (const [, id = ''] of text.matchAll(/([\w-]+-report-\d+)#/g)) cited.add(id);
    },
    edited: () => found().edited,
    changesOf(run) {
      const { edited, stated, named } = found();
      const words = { body: `changed${run + 1}`, statement: `stated${run + 1}`, name: `Renamed${run + 1}` };
      const gone = articles.slice(2).find(({ id }) => !cited.has(id) && id !== named.id);
      const now = new Map([
        [edited.id, withWord(edited, words.body)],
        [stated.id, withStatement(stated, named, words.statement)],
      ]);
      const allNaming = function* (): Generator<SyntheticArticle> {
        for (const { article } of synthesize(recipe)) {
          if (article === undefined || article.id === gone?.id) continue;
          const changed = now.get(article.id) ?? article;
          if (changed.actors.some(({ id }) => id === actor?.id)) yield changed;
        }
      };
      return [
        bodyChange(edited, words.body),
        addedStatement(stated, named, words.statement),
        ...(gone === undefined ? [] : [removal(gone)]),
        ...(actor === undefined ? [] : [renaming({ actor, word: words.name, one: named, naming: allNaming })]),
      ];
    },
  };
}
