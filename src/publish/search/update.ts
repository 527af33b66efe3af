import { openCache, prepareCache, writeCache, type Kept, type Shipped } from './cache.ts';
import type { CachedFile } from './cached-file.ts';
import { fragmentFile, fragmentOf } from './fragment.ts';
import { IndexFiles } from './index-files.ts';
import { isKept, type KeptPage, type PassedPage } from './kept-page.ts';
import { languageGroups, unknownLanguage } from './language-groups.ts';
import { PageIntake } from './page-intake.ts';
import { askPagefind } from './pagefind-words.ts';
import type { KeptIndex } from './patch-index.ts';
import { PostingStore } from './posting-store.ts';
import { searchRecord, type SearchRecord } from './record.ts';
import { addShipped, putShipped } from './shipped.ts';
import { Words } from './terms.ts';
import { writeIndex } from './write-index.ts';

/** One page of a site. */
export interface SearchPage {
  /** As results name it, without the site's base: "/articles/x/". */
  readonly url: string;
  /** Of the page's HTML. */
  readonly hash: string;
  /** What `searchRecord` made of it, where that has been done. */
  readonly record?: SearchRecord | null | undefined;
}

export interface SearchUpdate {
  /** Every page of the site, in the order that results of one score have. It is walked once, and no page is kept. */
  readonly pages: Iterable<SearchPage> | AsyncIterable<SearchPage>;
  /** HTML of a page that neither the cache nor `record` has. */
  read(url: string): Promise<string>;
  /** Whether the site has that file below `pagefind/` already: asked only of files whose name says what is in them. */
  published(file: string): boolean;
  /** A file that the site has. */
  readPublished(file: string): Promise<Uint8Array>;
  /** Takes a file of the index; the entry, which names the others, comes last. */
  put(file: string, bytes: Uint8Array): Promise<void>;
}

/** All files that the index now has, below `pagefind/`. */
export interface SearchIndex {
  readonly files: readonly string[];
}

/**
 * Brings the index that the folder `cache` knows of up to date and gives out what the site lacks: the same bytes as an
 * index made anew of the same pages. A cache that is missing, cut or of another version is made anew.
 */
export async function updateSearchIndex(cache: string, update: SearchUpdate): Promise<SearchIndex> {
  await prepareCache(cache);
  const run = new Update(cache, await openCache(cache), update);
  try {
    return await run.run();
  } finally {
    await run.close();
  }
}

/** Pages that are searched, by language. */
const searched = (pages: readonly (PassedPage | KeptPage)[]) =>
  languageGroups(pages.filter(isKept).filter(({ hasWords }) => hasWords));

class Update {
  private readonly cache: string;
  private readonly kept: Kept;
  private readonly update: SearchUpdate;
  private readonly files: IndexFiles;
  private readonly intake: PageIntake;
  private readonly words: Map<string, Words>;
  private shipped: Shipped;
  private asked = false;

  constructor(cache: string, kept: Kept, update: SearchUpdate) {
    this.cache = cache;
    this.kept = kept;
    this.update = update;
    this.files = new IndexFiles({
      published: (file) => update.published(file),
      read: (file) => update.readPublished(file),
      put: (file, bytes) => update.put(file, bytes),
    });
    this.words = new Map(kept.words);
    this.shipped = kept.shipped;
    this.intake = new PageIntake({
      folder: cache,
      file: kept.postings.length,
      terms: kept.terms,
      words: this.words,
      files: this.files,
      learn: (language, words) => this.learn(language, words),
    });
  }

  async run(): Promise<SearchIndex> {
    const pages = await this.takePages();
    const { postings } = this.intake;
    const opened = [
      ...this.kept.postings.map(({ handle }) => handle.fd),
      ...(postings === undefined ? [] : [postings.handle.fd]),
    ];
    const store = new PostingStore(opened);
    const { terms } = this.kept;
    const groups = searched(pages);
    const before = new Map(searched(this.kept.pages));
    const kept: Record<string, KeptIndex> = {};
    const indexes: { language: string; name: string; pages: number }[] = [];
    for (const [language, group] of groups) {
      if (!(language in this.shipped.engines)) await this.learn(language, new Words());
      const known = this.kept.indexes[language];
      const written = await writeIndex(
        { language, pages: group, before: known && { ...known, pages: before.get(language) ?? [] } },
        { store, terms, files: this.files },
      );
      kept[language] = written.kept;
      indexes.push({ language, name: written.name, pages: group.length });
    }
    if (groups.length === 0) await this.learn(unknownLanguage, new Words());
    await this.files.done();
    await putShipped(this.shipped, indexes, this.files);
    const cached: CachedFile[] = [
      ...this.kept.postings.map(({ file }) => file),
      ...(postings === undefined ? [] : [postings.written]),
    ];
    const { words, shipped } = this;
    await writeCache(this.cache, { pages, terms, words, shipped, indexes: kept, postings: cached });
    return { files: [...this.files.names] };
  }

  async close(): Promise<void> {
    await this.intake.postings?.handle.close();
    for (const { handle } of this.kept.postings) await handle.close();
    if (this.asked) await (await import('pagefind')).close();
  }

  private async takePages(): Promise<(PassedPage | KeptPage)[]> {
    const known = new Map(this.kept.pages.map((page) => [page.url, page]));
    const pages: (PassedPage | KeptPage)[] = [];
    for await (const page of this.update.pages) {
      const { url, hash } = page;
      const before = known.get(url);
      const same = before?.hash === hash ? before : undefined;
      if (same !== undefined && (!isKept(same) || !same.hasWords || this.files.has(fragmentFile(same.fragment)))) {
        pages.push(same);
        continue;
      }
      const record = page.record === undefined ? searchRecord(await this.update.read(url), url) : page.record;
      const place = pages.push({ url, hash }) - 1;
      if (record === null) continue;
      if (same === undefined) await this.intake.take(record, hash, (kept) => (pages[place] = kept));
      else {
        for (const page of await this.intake.cut([record]))
          await this.files.putPacked(fragmentFile(same.fragment), fragmentOf(page).bytes, 'words');
        pages[place] = same;
      }
    }
    await this.intake.flush();
    return pages;
  }

  private async learn(language: string, words: Words): Promise<void> {
    this.asked = true;
    const asked = await askPagefind(
      language,
      words.unknown.map((word) => words.texts[word] ?? ''),
      this.kept.terms,
    );
    words.learn(asked.senses);
    this.shipped = addShipped(this.shipped, language, asked.files);
  }
}
