import { join } from 'node:path';
import { statementsOnParagraph } from '../../briefing/find/article-passages.ts';
import type { Finder } from '../../briefing/find/finder.ts';
import type { Entry } from '../../content/entry.ts';
import { fileHash, fileParagraphs } from '../../content/paragraph-stream.ts';
import { folderAt } from '../../content/read/folder.ts';
import { articleAt, resting, type ArticleFiles } from './in-articles.ts';
import type { Passage } from './passage.ts';

/** Paragraphs of documents, each file read bit by bit, and the statements that rest on them. */
export async function* findInDocuments(
  documents: string,
  content: string,
  finder: Finder,
  articles: ArticleFiles,
): AsyncGenerator<Passage> {
  const files = await folderAt(documents).list();
  const present = new Set(files);
  for (const file of files) {
    const original = file.replace(/\.txt$/u, '');
    // The text that intake kept beside a PDF is read for it.
    if (present.has(`${file}.txt`)) continue;
    const path = join(documents, file);
    let article: Entry<'articles'> | null | undefined;
    for await (const { number, line, text } of fileParagraphs(path)) {
      const matches = finder.find(text);
      if (matches === null) continue;
      article ??= await articleOf(join(documents, present.has(original) ? original : file), content, articles);
      const statements = article === null ? [] : resting(article, statementsOnParagraph(article, number));
      yield {
        ...{ file: path, line, article: article?.id ?? null, part: null },
        ...{ paragraphs: [number], text, matches, statements },
      };
    }
  }
}

async function articleOf(document: string, content: string, articles: ArticleFiles) {
  const file = articles.get(await fileHash(document));
  return file === undefined ? null : articleAt(folderAt(content), file);
}
