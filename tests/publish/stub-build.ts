import { join } from 'node:path';
import { type BuildEffects, buildEffects } from '../../src/publish/build-effects.ts';
import type { FoundKept } from '../../src/publish/facts/load-kept.ts';
import type { FolderSeen } from '../../src/publish/facts/seen-since.ts';
import type { PageRecord } from '../../src/publish/manifest.ts';
import type { PagesInMaking } from '../../src/publish/pages/make-pages.ts';
import { PagesDone } from '../../src/publish/pages/pages-done.ts';
import { stageFiles } from '../../src/publish/stage-files.ts';
import { smallContext } from '../views/small.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const { briefing } = await smallContext();
export const config = { ...briefing.config, site: 'https://example.org/', base: '/briefings/' };

export const inMaking = (pages: readonly PageRecord[]): PagesInMaking => ({
  apart: false,
  count: pages.length,
  search: new PagesDone([], stageFiles('', [])).search([]),
  made: Promise.resolve({ pages, data: [] }),
});

/** A build whose pages are one page, `text`. */
export const writing = (text: string): BuildEffects => ({
  ...buildEffects,
  loadKept: () => Promise.resolve(loaded),
  seenSince: () => Promise.resolve(null),
  programEarly: () => Promise.resolve({ done: Promise.resolve(), stop: () => Promise.resolve() }),
  async builtProgram() {
    const worker = join(await temporaryFolder({ 'worker.js': '' }), 'worker.js');
    return { key: '', entry: '', client: await temporaryFolder(), worker };
  },
  async makePages({ stage }) {
    await stage.put('index.html', text);
    await stage.put('style.css', 'p{}');
    return inMaking([['', text]]);
  },
  writeSiteSearch: (_search, files) => files.put('pagefind/pagefind.js', ''),
  keptPdfs: () => Promise.resolve({ files: [], boxed: [], set: 0 }),
  offlineFiles: () => [{ file: 'sw.js', bytes: Buffer.from('') }],
});

/** A folder in which nothing has changed. */
export const untouchedFolder: FolderSeen = {
  index: { id: '', code: '', drafts: false, names: { actors: [], others: [], language: 'en' }, files: [], shards: [] },
  changed: [],
};

const made = { config, facts: [], quotes: { all: 0, verified: 0 } };
export const snapshot = { ...made, digest: 'a load', briefing: () => briefing };
export const loaded: FoundKept = {
  ...made,
  snapshot,
  drafts: [],
  problems: [],
  id: 'a load',
  changes: { kind: 'model', bodies: [] },
  commit: () => Promise.resolve(),
};

/** A folder to build in. */
export async function project() {
  const cwd = await temporaryFolder({ 'content/briefing.yaml': '' });
  const options = { cwd, content: join(cwd, 'content'), out: join(cwd, 'dist') };
  /** Without what is kept for the next build. */
  const files = async () =>
    Object.fromEntries(Object.entries(await filesIn(cwd)).filter(([file]) => !file.startsWith('.readout/')));
  return { cwd, options, files, site: async () => (await filesIn(cwd))['dist/index.html'] };
}
