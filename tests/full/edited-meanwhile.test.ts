import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildEffects, buildEffects } from '../../src/publish/build-effects.ts';
import { buildSite } from '../../src/publish/build.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const small = join(import.meta.dirname, '../fixtures/small');
const topic = 'topics/safety.md';

/** A site, and what an editor does with a topic's text while the next build is at it. */
async function desk() {
  const cwd = await temporaryFolder();
  const content = join(cwd, 'content');
  await cp(small, content, { recursive: true });
  const file = join(content, topic);
  const text = await readFile(file, 'utf8');
  const build = (out = 'dist', effects: Partial<BuildEffects> = {}) =>
    buildSite({ content, cwd, out: join(cwd, out), pdf: true, search: 'kept' }, { ...buildEffects, ...effects });
  return {
    build,
    out: join(cwd, 'dist'),
    site: (out = 'dist') => filesIn(join(cwd, out)),
    write: (unchecked: string) => writeFile(file, `${text}\n${unchecked}\n`),
    remove: () => rm(file),
    undo: () => writeFile(file, text),
  };
}

type Desk = Awaited<ReturnType<typeof desk>>;

/** The steps of a build that read texts. */
const meanwhile = {
  'its pages are made': (act: () => Promise<void>): Partial<BuildEffects> => ({
    makePages: async (...given) => {
      await act();
      return buildEffects.makePages(...given);
    },
  }),
  'its PDFs are set': (act: () => Promise<void>): Partial<BuildEffects> => ({
    keptPdfs: async (...given) => {
      await act();
      return buildEffects.keptPdfs(...given);
    },
  }),
};

const edits: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  written: ({ write }) => write('Nobody has checked this.'),
  removed: ({ remove }) => remove(),
};

describe.each(Object.entries(meanwhile))('A text that an editor changes while %s', (_step, acting) => {
  it.each(Object.entries(edits))('is not published unchecked: %s', { timeout: 240_000 }, async (_, edit) => {
    const at = await desk();
    const failing = at.build(
      'dist',
      acting(() => edit(at)),
    );
    await expect(failing).rejects.toThrow(`${topic} was changed while it was being read. Run the command again.`);
    expect(existsSync(at.out)).toBe(false);
    // What was read is not kept as if it were what was checked.
    await at.undo();
    await at.build();
    await at.build('clean');
    expect(await at.site()).toEqual(await at.site('clean'));
  });

  it('leaves the site that is there as it was', { timeout: 240_000 }, async () => {
    const at = await desk();
    await at.build();
    const before = await at.site();
    await at.write('Whether it is now. [@2020-03-03-crane-falls#inspected]');
    const failing = at.build(
      'dist',
      acting(() => at.write('Not checked.')),
    );
    await expect(failing).rejects.toThrow('was changed while');
    expect(await at.site()).toEqual(before);
  });
});
