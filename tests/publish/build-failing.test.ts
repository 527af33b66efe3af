import { expect, test, vi } from 'vitest';
import type { BuildEffects } from '../../src/publish/build-effects.ts';
import { buildSite } from '../../src/publish/build.ts';
import { filesIn, writeFiles } from '../temporary-folder.ts';
import { inMaking, loaded, project, writing } from './stub-build.ts';

const failures: Record<string, Partial<BuildEffects>> = {
  'reading the briefing': { loadKept: () => Promise.reject(new Error('no')) },
  'counting the pages': { makePages: () => Promise.reject(new Error('no')) },
  'writing the pages': {
    makePages: () => Promise.resolve({ ...inMaking([]), made: Promise.reject(new Error('no')) }),
  },
  'indexing them': { writeSiteSearch: () => Promise.reject(new Error('no')) },
  'setting its PDFs': { keptPdfs: () => Promise.reject(new Error('no')) },
  'listing it for readers without a network': {
    offlineFiles() {
      throw new Error('no');
    },
  },
  'putting it in place': { swap: () => Promise.reject(new Error('no')) },
};
test.each(Object.keys(failures))('a build that fails at %s leaves the last good site whole', async (step) => {
  const { options, files } = await project();
  await buildSite(options, { ...writing('good') });
  const before = await files();
  const failing = { ...writing('bad'), ...failures[step] };
  await expect(buildSite({ ...options, pdf: true, fresh: true }, failing)).rejects.toThrow('no');
  expect(await files()).toEqual(before);
});

test('where the index cannot be written, no more pages are made, and its fault is what is told', async () => {
  const { options } = await project();
  const failing = buildSite(options, {
    ...writing(''),
    makePages: ({ signal }) =>
      Promise.resolve({
        ...inMaking([]),
        made: new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('broken off')));
        }),
      }),
    writeSiteSearch: () => Promise.reject(new Error('no room')),
  });
  await expect(failing).rejects.toThrow('no room');
});

test('two builds of one folder do not collide', async () => {
  const { options, site } = await project();
  const second = vi.fn(() => buildSite(options, writing('second')));
  await buildSite(options, {
    ...writing('first'),
    async writeSiteSearch() {
      await expect(second()).rejects.toThrow('Another build is writing to the same folder');
    },
  });
  expect(second).toHaveBeenCalledOnce();
  expect(await site()).toBe('first');
});

test('a build that is interrupted clears away its stage and its lock', async () => {
  const { options, files } = await project();
  let interrupt = (): void => undefined;
  const interrupted = buildSite(options, {
    ...writing('half'),
    onExit(clean) {
      interrupt = clean;
      return () => undefined;
    },
    async writeSiteSearch() {
      interrupt();
      expect(Object.keys(await files())).toEqual(['content/briefing.yaml']);
      throw new Error('interrupted');
    },
  });
  await expect(interrupted).rejects.toThrow('interrupted');
});

test('what a killed build left behind is cleared away by the next one', async () => {
  const { cwd, options, site } = await project();
  await writeFiles(cwd, {
    'dist.old-99/index.html': 'good',
    'dist.stage-99/index.html': 'half',
    'dist.lock': JSON.stringify({ pid: 2 ** 30, host: (await import('node:os')).hostname() }),
  });
  const during: (string | undefined)[] = [];
  const looking = { ...writing('new'), loadKept: async () => (during.push(await site()), loaded) };
  await buildSite(options, looking);
  expect(during).toEqual(['good']);
  expect(await site()).toBe('new');
  expect(Object.keys(await filesIn(cwd)).filter((file) => file.startsWith('dist.'))).toEqual([]);
});

test('an error of the system is explained, with what to do', async () => {
  const { options } = await project();
  const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
  const failing = { ...writing(''), makePages: () => Promise.reject(new Error('A page failed', { cause: full })) };
  await expect(buildSite(options, failing)).rejects.toThrow(
    /Building .*dist failed\. The disk is full\. Make room and try again\./,
  );
});

test('where nothing can be kept for the next build, the error says what could not be, and where that is', async () => {
  const { options } = await project();
  await writeFiles(options.cwd, { '.readout': 'a file' });
  await expect(buildSite(options, writing('new'))).rejects.toThrow(
    /^Making .*\.readout.*, where builds keep what they may use again, failed\. .* It is below the folder that you work in\.$/,
  );
});
