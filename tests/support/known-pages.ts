import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { generate, writeBelow } from '../../scripts/bench/generate.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { digestOf } from '../../src/publish/digest.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { viewContext } from '../../src/views/context.ts';
import { holding } from '../../src/views/pages/holding.ts';
import { allPages } from '../../src/views/pages/pages.ts';
import { shownPage } from '../../src/views/pages/shown-page.ts';
import { type Dependency, readsOf } from '../../src/views/traced/reads.ts';
import { tracedContext } from '../../src/views/traced/traced-context.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { randomEdits } from './random-edits.ts';

const root = join(import.meta.dirname, '../..');

/** Folders to edit: a small one, one whose editions disagree, and one of so many articles that lists are cut short. */
export const briefings = {
  fixture: (dir: string): Promise<void> => cp(join(root, 'tests/fixtures/small'), dir, { recursive: true }),
  example: (dir: string): Promise<void> => cp(join(root, 'content'), dir, { recursive: true }),
  dense: (dir: string): void => void generate({ articles: 130, seed: 4 }, writeBelow(dir)),
};

/**
 * Tries edits of a folder one after the other, and fails where a page whose dependencies all hold the same shows something
 * else than before. Gives back the part of the pages looked at of which they did.
 */
export async function knownAfterEdits(
  write: (dir: string) => Promise<void> | void,
  seed: number,
  times: number,
): Promise<number> {
  const content = await temporaryFolder();
  await write(content);
  const edit = randomEdits(content, seed);
  let before = await look(content);
  let [looks, known] = [0, 0];
  for (let at = 0; at < times; at += 1) {
    const { what, undo } = await edit();
    const now = await look(content);
    if (now === null || before === null) {
      await undo();
      continue;
    }
    const { holds, pages } = before;
    for (const [path, { shown, reads }] of pages) {
      const page = now.pages.get(path);
      if (page === undefined) continue;
      looks += 1;
      if ([...reads].some((dependency) => now.holds(dependency) !== holds(dependency))) continue;
      known += 1;
      expect(page.shown, `${path} after ${what}`).toBe(shown);
    }
    before = now;
  }
  return known / looks;
}

interface Look {
  readonly pages: ReadonlyMap<string, { readonly shown: string; readonly reads: ReadonlySet<Dependency> }>;
  readonly holds: (dependency: Dependency) => string;
}

/** Every page of a folder; null where its briefing has errors. */
async function look(content: string): Promise<Look | null> {
  const { briefing, quotes, problems } = await loadBriefing(content);
  if (briefing === undefined || problems.some(({ level }) => level === 'error')) return null;
  const context = viewContext(briefing, messagesFor(briefing.config.language), quotes);
  const traced = tracedContext(context);
  const pages = new Map(
    allPages(context).map((page) => {
      const { value, reads } = readsOf(() => shownPage(traced, page));
      return [page.path, { shown: digestOf(JSON.stringify(value)), reads }];
    }),
  );
  return { pages, holds: holding(context, digestOf) };
}
