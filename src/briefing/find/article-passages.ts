import type { Entry } from '../../content/entry.ts';
import { blocksOf, parseMarkdown } from '../digest/markdown.ts';

/** A text of an article's entry, and what it rests on. */
export interface ArticlePassage {
  readonly text: string;
  /** A line of the file, or a field of its frontmatter. */
  readonly at: { readonly line: number } | { readonly field: readonly (string | number)[] };
  /** What it is: `title`, `block steps`, `statement proof-first`, `label`. */
  readonly part: string;
  /** Paragraphs of the document; none where it rests on none. */
  readonly paragraphs: readonly number[];
  /** The ids of the statements that it is, or that stand at it. */
  readonly statements: readonly string[];
}

/** All that an article's entry says in words: its title, its text, its statements and its labels. */
export function* articlePassages({ data, body, bodyLine }: Entry<'articles'>): Generator<ArticlePassage> {
  const statements = Object.entries(data.statements);
  yield { text: data.title, at: { field: ['title'] }, part: 'title', paragraphs: [], statements: [] };
  for (const { id, line, text } of blocksOf(parseMarkdown(body), bodyLine)) {
    const there = statements.filter(([, { at }]) => at === id);
    yield {
      text,
      at: { line },
      part: id === null ? 'text' : `block ${id}`,
      paragraphs: [...new Set(there.flatMap(([, { p }]) => p))].sort((a, b) => a - b),
      statements: there.map(([key]) => key),
    };
  }
  for (const [id, { gist, quote, as: office, by, p }] of statements) {
    const texts = { gist, quote, as: office, by: typeof by === 'object' && 'text' in by ? by.text : undefined };
    for (const [field, text] of Object.entries(texts))
      if (text !== undefined)
        yield {
          text,
          at: { field: ['statements', id, field] },
          part: field === 'gist' ? `statement ${id}` : `statement ${id}, ${field}`,
          ...{ paragraphs: p, statements: [id] },
        };
  }
  for (const [index, { words, p }] of data.labels.entries())
    yield { text: words, at: { field: ['labels', index, 'words'] }, part: 'label', paragraphs: p, statements: [] };
}

/** The ids of an article's statements that rest on a paragraph of its document. */
export const statementsOnParagraph = ({ data }: Entry<'articles'>, paragraph: number): readonly string[] =>
  Object.entries(data.statements).flatMap(([id, { p }]) => (p.includes(paragraph) ? [id] : []));
