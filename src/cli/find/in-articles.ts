import { join } from 'node:path';
import { articlePassages } from '../../briefing/find/article-passages.ts';
import type { Finder } from '../../briefing/find/finder.ts';
import { documentHashIn } from '../../content/document-hash.ts';
import type { Entry } from '../../content/entry.ts';
import { folderAt, type Folder } from '../../content/read/folder.ts';
import { splitFrontmatter } from '../../content/read/frontmatter.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { readEntries } from '../../content/read/source.ts';
import { lineOf } from '../../content/read/yaml.ts';
import type { Passage, RestingStatement } from './passage.ts';

/** The file of the article of each document, by the document's SHA-256. */
export type ArticleFiles = Map<string, string>;

/** Passages of a briefing's articles, one file in memory at a time. On its way it fills in which article a document has. */
export async function* findInArticles(content: string, finder: Finder, files: ArticleFiles): AsyncGenerator<Passage> {
  const folder = folderAt(content);
  for (const file of await folder.list()) {
    if (layoutOf(file)?.collection !== 'articles') continue;
    const text = await folder.read(file);
    const hash = documentHashIn(text);
    if (hash !== undefined) files.set(hash, file);
    // YAML is slow to take apart, so a file without the words is passed over; what is escaped in it is not seen that way.
    if (!text.includes('\\') && !finder.mayHold(text)) continue;
    const article = await articleAt(folder, file);
    if (article !== null) yield* passagesIn(article, text, join(content, file), finder);
  }
}

/** The article in a file; null where it cannot be read. */
export async function articleAt(folder: Folder, file: string): Promise<Entry<'articles'> | null> {
  const [entry] = (await readEntries(folder, file)).entries;
  return entry?.collection === 'articles' ? entry : null;
}

/** Statements of an article, as they are shown with a passage. */
export const resting = ({ id, data }: Entry<'articles'>, statements: readonly string[]): RestingStatement[] =>
  Object.entries(data.statements).flatMap(([statement, { gist }]) =>
    statements.includes(statement) ? [{ key: `${id}#${statement}`, gist }] : [],
  );

function* passagesIn(article: Entry<'articles'>, text: string, file: string, finder: Finder): Generator<Passage> {
  for (const { at, text: passage, part, paragraphs, statements } of articlePassages(article)) {
    const matches = finder.find(passage);
    if (matches === null) continue;
    const line = 'line' in at ? at.line : fieldLine(text, at.field);
    const rests = part.startsWith('statement') ? [] : resting(article, statements);
    yield { ...{ file, line, article: article.id, part, paragraphs }, text: passage, matches, statements: rests };
  }
}

function fieldLine(text: string, field: readonly (string | number)[]): number {
  const parts = splitFrontmatter(text);
  return parts === null ? 1 : lineOf(parts.yaml, field) + parts.yamlLine - 1;
}
