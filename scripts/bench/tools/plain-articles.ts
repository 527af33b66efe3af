import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntheticArticle } from '../briefing/article.ts';
import { writeBelow } from '../generate.ts';
import { plainArticle } from './page.ts';
import type { Tool } from './tool.ts';

/** Articles and pages of a generator that keeps all it knows of an article in its file: below `dir`, in `folder`. */
export function plainArticles(
  dir: string,
  folder: string,
): Pick<Tool, 'write' | 'remove' | 'rename' | 'pageOf' | 'actorPage'> {
  const writeFile = writeBelow(dir);
  const file = ({ id }: SyntheticArticle): string => `${folder}/${id}.md`;
  const write = (article: SyntheticArticle): void => writeFile(file(article), plainArticle(article));
  return {
    write,
    remove: (article) => rmSync(join(dir, file(article))),
    rename(from, to, naming) {
      for (const article of naming)
        write({ ...article, actors: article.actors.map((actor) => (actor.id === from.id ? to : actor)) });
    },
    pageOf: ({ id }) => `articles/${id}/index.html`,
    actorPage: ({ name }) => `actors/${slug(name)}/index.html`,
  };
}

/** A name as an address, as both generators are told or made to write it. */
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
