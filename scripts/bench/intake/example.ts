import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registriesOf } from '../../../src/authoring/ingest/briefing-context.ts';
import { folderAt } from '../../../src/content/read/folder.ts';
import { readEntries } from '../../../src/content/read/source.ts';
import type { ArticleData } from '../../../src/content/schemas/article.ts';
import type { Draft } from '../../../src/intake/draft.ts';
import { defaultLimits } from '../../../src/intake/input.ts';
import { draftsOf } from '../../../src/intake/intake.ts';

const content = join(import.meta.dirname, '../../../content');

/** A document of the example, what editors made of it, and what intake makes of it. */
export interface ExampleDraft {
  readonly name: string;
  readonly article: ArticleData;
  readonly draft: Draft;
}

/** The example's articles whose documents, known by their SHA-256, are in `dir`. */
export async function exampleDrafts(dir: string): Promise<readonly ExampleDraft[]> {
  const registries = await registriesOf(content);
  const articles = await articlesBySha();
  const found: ExampleDraft[] = [];
  for (const name of (await readdir(dir)).sort()) {
    const bytes = await readFile(join(dir, name));
    const article = articles.get(createHash('sha256').update(bytes).digest('hex'));
    if (article === undefined) continue;
    const { published } = article;
    const [draft] = await draftsOf(
      { bytes, name },
      { ...registries, given: { published }, today: '2030-01-01', limits: defaultLimits },
    );
    if (draft !== undefined) found.push({ name, article, draft });
  }
  return found;
}

async function articlesBySha(): Promise<ReadonlyMap<string, ArticleData>> {
  const folder = folderAt(content);
  const files = (await folder.list()).filter((file) => file.startsWith('articles/'));
  const entries = (await Promise.all(files.map((file) => readEntries(folder, file)))).flatMap((one) => one.entries);
  return new Map(
    entries.flatMap((one) => (one.collection === 'articles' ? [[one.data.document.sha256, one.data]] : [])),
  );
}
