import { join } from 'node:path';
import type { Folder } from '../../../src/content/read/folder.ts';
import { loadKept } from '../../../src/publish/facts/load-kept.ts';
import { generate } from '../../../scripts/bench/generate.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';
import { deskOf, type Desk } from './desk.ts';

export const small = await filesIn(join(import.meta.dirname, '../../fixtures/small'));
export const article = 'articles/2020/2020-03-03-crane-falls.md';

/** A folder of many files, so that facts of it stand in several shards. */
export const many = ((): Readonly<Record<string, string>> => {
  const files: Record<string, string> = {};
  generate(
    { articles: 60, seed: 3 },
    (path, text) => (files[path] = text),
    () => undefined,
  );
  return files;
})();

export const load = (desk: Folder, state: string, since?: string) =>
  loadKept('', state, { folder: desk, code: '1', since });

/** A desk whose facts are kept. */
export async function kept(
  files: Readonly<Record<string, string>>,
): Promise<{ desk: Desk; state: string; id: string }> {
  const desk = deskOf(files);
  const state = await temporaryFolder();
  const { id, commit } = await load(desk, state);
  await commit();
  desk.taken();
  return { desk, state, id };
}
