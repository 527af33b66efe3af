import { compareBytes } from './bytes.ts';
import { writeChunks } from './chunks.ts';
import { filtersOf } from './filters.ts';
import { contentName, type IndexFiles } from './index-files.ts';
import type { KeptPage } from './kept-page.ts';
import { languageIndexFile } from './language-index.ts';
import { pagefindVersion } from './pagefind-words.ts';
import type { PostingStore } from './posting-store.ts';
import { sortsOf } from './sorts.ts';
import type { Terms } from './terms.ts';

/** Writes the index of one language, of pages in their order, and gives back its name. */
export async function writeIndex(
  language: string,
  pages: readonly KeptPage[],
  { store, terms, files }: { readonly store: PostingStore; readonly terms: Terms; readonly files: IndexFiles },
): Promise<string> {
  const fields = [...new Set(pages.flatMap((page) => page.fields))].sort(compareBytes);
  const numbers = new Map(fields.map((field, number) => [field, number]));
  const posted = pages.map(({ file, offset, length, fields: own }) => ({
    file,
    offset,
    length,
    fields: own.map((field) => numbers.get(field) ?? 0),
  }));
  const names: string[] = [];
  const chunks = await writeChunks(posted, { store, terms }, async (bytes) => {
    const name = contentName(language, bytes);
    names.push(name);
    await files.putPacked(`index/${name}.pf_index`, bytes);
  });
  const filters: { name: string; file: string }[] = [];
  for (const { name, bytes } of filtersOf(pages)) {
    const file = contentName(language, bytes);
    filters.push({ name, file });
    await files.putPacked(`filter/${file}.pf_filter`, bytes);
  }
  const index = languageIndexFile({
    version: pagefindVersion,
    pages,
    chunks: chunks.map(({ from, to }, at) => ({ from, to, file: names[at] ?? '' })),
    filters,
    sorts: sortsOf(pages),
    fields,
  });
  const name = contentName(language, index);
  await files.putPacked(`pagefind.${name}.pf_meta`, index);
  return name;
}
