import type { SitePaths } from '../../render/exports/site-paths.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import type { FactsChange } from '../facts/published.ts';
import type { PageRecord } from '../manifest.ts';
import type { StageFiles } from '../stage-files.ts';
import { fileOf, type PageTask } from './page-work.ts';

/** What is to be looked at: all that may have changed. The stage keeps the rest as the published site has it. */
export function tasksOf(
  { pages, files }: SitePaths,
  site: {
    readonly known: ReadonlyMap<string, PageRecord>;
    readonly changes: FactsChange;
    readonly texts: readonly BodyText[];
  },
  stage: StageFiles,
): PageTask[] {
  const { known, changes, texts } = site;
  const ofSite: PageTask[] = [];
  const tasks: PageTask[] = [];
  const mayDiffer = concerned(changes);
  for (const page of pages) {
    const record = known.get(page.path);
    const file = fileOf(page.path);
    if (record !== undefined && !mayDiffer(record)) stage.keep(file);
    else tasks.push({ ...page, kind: 'page', ...before(record, texts), hash: stage.known(file)?.hash });
  }
  for (const path of files) {
    const hash = stage.known(path)?.hash;
    if (changes.kind !== 'model' && hash !== undefined) stage.keep(path);
    else (path.includes('/') ? tasks : ofSite).push({ path, kind: 'file', hash });
  }
  // A file of the whole site takes as long as hundreds of pages: at the end all others would wait for whoever makes it.
  return [...ofSite, ...tasks];
}

/** What the site has of a page, and which of the texts that changed it reads. */
function before(record: PageRecord | undefined, texts: readonly BodyText[]): Pick<PageTask, 'key' | 'texts'> {
  const [, key, ...bodies] = record ?? [];
  const own = texts.filter(({ file }) => bodies.includes(file));
  return { key, ...(own.length > 0 && { texts: own }) };
}

/** Whether a page may be another one than it was. */
function concerned({ kind, bodies }: FactsChange): (page: PageRecord) => boolean {
  const changed = new Set(bodies);
  return ([, , ...texts]) => kind === 'model' || texts.some((file) => changed.has(file));
}
