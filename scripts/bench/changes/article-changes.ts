import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SyntheticArticle } from '../briefing/article.ts';
import { searchKnows, searchLeadsTo } from '../measure/search.ts';
import type { Tool } from '../tools/tool.ts';
import type { Change } from './change.ts';

/** An article's text has one word more. */
export const bodyChange = (article: SyntheticArticle, word: string): Change =>
  articleChange('changed', 'one article changed', article, withWord(article, word), word);

/** An article has one paragraph more, in which somebody who is not in it yet says something. */
export const addedStatement = (article: SyntheticArticle, by: SyntheticArticle, word: string): Change =>
  articleChange('stated', 'one statement added', article, withStatement(article, by, word), word);

/** An article that nothing cites is gone. */
export const removal = (article: SyntheticArticle): Change => ({
  id: 'removed',
  what: 'one article removed',
  apply: (tool) => tool.remove(article),
  async wrongIn(tool) {
    const page = tool.pageOf(article);
    if (existsSync(join(tool.out, page))) return `${page} is still there`;
    const found = await searchLeadsTo(tool.out, article.title, page.replace('index.html', ''));
    return found ? `its search still leads to ${page}` : undefined;
  },
  undo: (tool) => tool.write(article),
});

function articleChange(
  id: Change['id'],
  what: string,
  before: SyntheticArticle,
  after: SyntheticArticle,
  word: string,
): Change {
  return {
    id,
    what,
    apply: (tool) => tool.write(after),
    wrongIn: (tool) => missing(tool, tool.pageOf(after), word),
    undo: (tool) => tool.write(before),
  };
}

async function missing(tool: Tool, page: string, word: string): Promise<string | undefined> {
  if (!(await readFile(join(tool.out, page), 'utf8')).includes(word)) return `${page} does not show "${word}"`;
  return (await searchKnows(tool.out, word)) ? undefined : `its search does not find "${word}"`;
}

/** The article with one word more in a paragraph that nobody quotes. */
export function withWord(article: SyntheticArticle, word: string): SyntheticArticle {
  const [first = '', second = '', ...rest] = article.paragraphs;
  return { ...article, paragraphs: [first, `${word} ${second}`, ...rest] };
}

/** `model` has a statement that the new one is like, with another speaker, subject and quotation. */
export function withStatement(article: SyntheticArticle, model: SyntheticArticle, word: string): SyntheticArticle {
  const [like] = model.statements;
  if (like === undefined) return article;
  const { by, about, act, quote, cue } = like;
  const topic = article.topics[0] ?? like.topic;
  const paragraph = article.paragraphs.length + 1;
  return {
    ...article,
    paragraphs: [...article.paragraphs, `${by.name} ${cue ?? word} “${quote}” ${word}.`],
    statements: [
      ...article.statements,
      { id: `s${article.statements.length + 1}`, by, about, act, quote, topic, paragraph, gist: `It is ${word}.` },
    ],
    actors: [...new Set([...article.actors, by, about])],
  };
}
