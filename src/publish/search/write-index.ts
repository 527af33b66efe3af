import { compareBytes } from './bytes.ts';
import { trimmed, writeChunks, type Chunk } from './chunks.ts';
import { filtersOf } from './filters.ts';
import { contentName, type IndexFiles } from './index-files.ts';
import type { KeptPage } from './kept-page.ts';
import { languageIndexFile } from './language-index.ts';
import { pagefindVersion } from './pagefind-words.ts';
import { changedPages, chunkFile, filterFile, type KeptIndex, patchedChunks } from './patch-index.ts';
import type { PostedPage } from './posted.ts';
import type { PostingStore } from './posting-store.ts';
import { sortsOf } from './sorts.ts';
import type { Terms } from './terms.ts';

/** What an index is written with. */
interface Tools {
  readonly store: PostingStore;
  readonly terms: Terms;
  readonly files: IndexFiles;
}

/** The index of one language, of pages in their order. */
export interface IndexToWrite {
  readonly language: string;
  readonly pages: readonly KeptPage[];
  /** What is kept of the one that the site has, and its pages. */
  readonly before?: (KeptIndex & { readonly pages: readonly KeptPage[] }) | undefined;
}

/** Writes an index, and gives back its name and what to keep of it. */
export async function writeIndex(
  { language, pages, before }: IndexToWrite,
  tools: Tools,
): Promise<{ readonly name: string; readonly kept: KeptIndex }> {
  const fields = [...new Set(pages.flatMap((page) => page.fields))].sort(compareBytes);
  const numbers = new Map(fields.map((field, number) => [field, number]));
  const posted = ({ file, offset, length, fields: own }: KeptPage): PostedPage => ({
    ...{ file, offset, length },
    fields: own.map((field) => numbers.get(field) ?? 0),
  });
  const changed = before === undefined ? null : changedPages(before.pages, pages);
  const chunks =
    before === undefined || changed === null
      ? null
      : await patchedChunks(
          { language, chunks: before.chunks },
          changed.flatMap((number) => {
            const [was, is] = [before.pages[number], pages[number]];
            return was === undefined || is === undefined ? [] : [{ number, before: posted(was), after: posted(is) }];
          }),
          tools,
        );
  const kept: KeptIndex = {
    chunks: chunks ?? (await chunksAnew(language, pages.map(posted), tools)),
    filters: await writeFilters({ language, pages, before }, changed, tools.files),
  };
  const index = languageIndexFile({
    version: pagefindVersion,
    pages,
    chunks: trimmed(kept.chunks),
    filters: kept.filters,
    sorts: sortsOf(pages),
    fields,
  });
  const name = contentName(language, index);
  await tools.files.putPacked(`pagefind.${name}.pf_meta`, index, 'names');
  return { name, kept };
}

const chunksAnew = (language: string, pages: readonly PostedPage[], { store, terms, files }: Tools): Promise<Chunk[]> =>
  writeChunks(pages, { store, terms }, async (bytes) => {
    const name = contentName(language, bytes);
    await files.putPacked(chunkFile(name), bytes, 'words');
    return name;
  });

async function writeFilters(
  { language, pages, before }: IndexToWrite,
  changed: readonly number[] | null,
  files: IndexFiles,
): Promise<KeptIndex['filters']> {
  const same = changed?.every(
    (number) => JSON.stringify(before?.pages[number]?.filters) === JSON.stringify(pages[number]?.filters),
  );
  if (same === true && before?.filters.every(({ file }) => files.isPublished(filterFile(file))) === true) {
    for (const { file } of before.filters) files.has(filterFile(file));
    return before.filters;
  }
  const filters: { name: string; file: string }[] = [];
  for (const { name, bytes } of filtersOf(pages)) {
    const file = contentName(language, bytes);
    filters.push({ name, file });
    await files.putPacked(filterFile(file), bytes, 'numbers');
  }
  return filters;
}
