import type { Page } from '../../views/pages/pages.ts';
import type { PageRecord } from '../manifest.ts';
import type { SearchPage } from '../search/update.ts';
import type { StageFiles } from '../stage-files.ts';
import { fileOf, type PageDone, type PageTask } from './page-work.ts';

/** What has come of tasks so far. What is searched of a page is held until it is handed on. */
export class PagesDone {
  private readonly waited: Set<string>;
  private readonly records = new Map<string, PageRecord>();
  private readonly searched = new Map<string, SearchPage['record']>();
  private readonly stage: StageFiles;
  private news = Promise.withResolvers<undefined>();
  private failed = false;

  constructor(tasks: readonly PageTask[], stage: StageFiles) {
    this.waited = new Set(tasks.map(({ path }) => path));
    this.stage = stage;
  }

  take({ path, key, bodies = [], made, record }: PageDone): void {
    if (made === undefined) this.stage.keep(fileOf(path));
    else this.stage.take(made);
    if (key !== undefined) this.records.set(path, [path, key, ...bodies]);
    if (record !== undefined) this.searched.set(path, record);
    this.waited.delete(path);
    if (this.failed) return;
    this.news.resolve(undefined);
    this.news = Promise.withResolvers();
  }

  /** Has whoever waits for a page learn that it will not come. */
  fail(error: unknown): void {
    this.failed = true;
    // Perhaps nobody waits.
    this.news.promise.catch(() => undefined);
    this.news.reject(error);
  }

  recordOf(path: string): PageRecord | undefined {
    return this.records.get(path);
  }

  /** What of pages is searched, in their order, each when it is there. */
  async *search(pages: readonly Page[]): AsyncGenerator<SearchPage> {
    for (const { path } of pages) {
      while (this.waited.has(path)) await this.news.promise;
      yield { url: `/${path}`, hash: this.stage.taken(fileOf(path)).hash, record: this.searched.get(path) };
      this.searched.delete(path);
    }
  }
}
