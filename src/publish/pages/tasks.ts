import type { Page } from '../../views/pages/pages.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import type { FactsChange } from '../facts/published.ts';
import type { PageRecord } from '../manifest.ts';
import type { StageFiles } from '../stage-files.ts';
import { fileOf, type PageTask } from './page-work.ts';

/** The files that may have changed. The stage keeps the rest as the published site has it. */
export function fileTasks(files: readonly string[], { kind }: FactsChange, stage: StageFiles): PageTask[] {
  return files.flatMap((path): PageTask[] => {
    const hash = stage.known(path)?.hash;
    if (kind === 'model' || hash === undefined) return [{ path, kind: 'file', hash }];
    stage.keep(path);
    return [];
  });
}

/** What is known of pages of a site that was made. */
export interface PagesKnown {
  readonly records: ReadonlyMap<string, PageRecord>;
  /** The keys that pages have now, of which that is known without their views. */
  readonly keys: ReadonlyMap<string, string>;
  readonly changes: FactsChange;
  readonly texts: readonly BodyText[];
}

/** The pages that are to be looked at: all that may have changed. The stage keeps the rest as the published site has it. */
export function pageTasks(pages: readonly Page[], known: PagesKnown, stage: StageFiles): PageTask[] {
  const mayDiffer = concerned(known);
  return pages.flatMap((page): PageTask[] => {
    const record = known.records.get(page.path);
    const file = fileOf(page.path);
    if (record === undefined || mayDiffer(record))
      return [{ ...page, kind: 'page', ...before(record, known.texts), hash: stage.known(file)?.hash }];
    stage.keep(file);
    return [];
  });
}

/** What the site has of a page, and which of the texts that changed it reads. */
function before(record: PageRecord | undefined, texts: readonly BodyText[]): Pick<PageTask, 'key' | 'texts'> {
  const [, key, ...bodies] = record ?? [];
  const own = texts.filter(({ file }) => bodies.includes(file));
  return { key, ...(own.length > 0 && { texts: own }) };
}

/** Whether a page may be another one than it was. */
function concerned({ changes: { kind, bodies }, keys }: PagesKnown): (page: PageRecord) => boolean {
  const changed = new Set(bodies);
  if (kind === 'model') return ([path, key]) => keys.get(path) !== key;
  return ([, , ...texts]) => texts.some((file) => changed.has(file));
}
