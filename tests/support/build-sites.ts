import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, project } from './build.ts';

/** Builds both sites before the first test, once even where several Vitest projects ask for them. */
export default async function buildSites(asking: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ('sites' in asking.getProvidedContext()) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'readout-sites-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const example = await build('the example briefing', join(project, 'content'), folder, 'example');
    const arabic = await build('the Arabic briefing', join(project, 'tests/fixtures/arabic/content'), folder, 'arabic');
    asking.vitest.getRootProject().provide('sites', [example, arabic]);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
