import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesOf, readTraces, tracesNow, writeTraces } from '../../../src/publish/pages/kept-traces.ts';
import { Traces } from '../../../src/publish/pages/traces.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Two pages, of which both ask for b; a digest is the name in capitals. */
function made(): Traces {
  const traces = new Traces();
  traces.note('one/', 'key 1', ['a', 'b']);
  traces.note('two/', 'key 2', ['b', 'c']);
  traces.learn(['a', 'b', 'c'], ['A', 'B', 'C']);
  return traces;
}

describe('A page whose view was traced', () => {
  it('is known again while all that it follows from holds the same', () => {
    const kept = made().kept();
    const now = tracesNow(
      kept,
      changesOf(kept, (dependency) => (dependency === 'c' ? 'else' : dependency.toUpperCase())),
    );
    expect([...now.keys]).toEqual([['one/', 'key 1']]);
    expect(now.digests).toEqual(['A', 'B', 'else']);
  });

  it('is not known where something that several follow from has changed', () => {
    const kept = made().kept();
    expect(
      tracesNow(
        kept,
        changesOf(kept, (name) => (name === 'b' ? '' : name.toUpperCase())),
      ).keys.size,
    ).toBe(0);
  });

  it('is taken with others under numbers of theirs, and again with what it follows from now', () => {
    const traces = made();
    const later = new Traces();
    later.note('three/', 'key 3', ['d', 'b']);
    later.note('one/', 'key 4', ['d']);
    traces.take(later.told());
    expect(traces.unlearnt()).toEqual(['d']);
    traces.learn(['d', 'nobody asked'], ['D', '']);
    const { dependencies, digests, pages } = traces.kept();
    expect(dependencies.map((name, at) => [name, digests[at]])).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => [name, name.toUpperCase()]),
    );
    expect(pages.map(([path, key, reads]) => [path, key, reads.map((number) => dependencies[number])])).toEqual([
      ['one/', 'key 4', ['d']],
      ['two/', 'key 2', ['b', 'c']],
      ['three/', 'key 3', ['d', 'b']],
    ]);
  });

  it('is left behind, with what no other follows from, where it is not among those that are taken', () => {
    const traces = new Traces();
    traces.take(made().told(), (path) => path === 'one/');
    expect(traces.told()).toEqual({ dependencies: ['a', 'b'], pages: [['one/', 'key 1', [0, 1]]] });
  });
});

describe('Traces that are kept', () => {
  it('are those that were written, for the same setting alone', async () => {
    const state = await temporaryFolder();
    const kept = made().kept();
    await writeTraces(state, 'this', kept);
    expect(await readTraces(state, 'this')).toMatchObject(kept);
    expect((await readTraces(state, 'other')).pages).toEqual([]);
  });

  it('are none where they were cut or changed', async () => {
    const state = await temporaryFolder();
    await writeTraces(state, 'this', made().kept());
    const file = join(state, 'traces.json');
    const text = await readFile(file, 'utf8');
    for (const damaged of [text.slice(0, -9), text.replace('key 1', 'key 9'), '']) {
      await writeFile(file, damaged);
      expect((await readTraces(state, 'this')).pages).toEqual([]);
    }
  });
});
