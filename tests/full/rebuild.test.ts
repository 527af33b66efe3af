import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressIn } from '../support/address.ts';
import { build, readout } from '../support/build.ts';
import { siteFiles, sitePages } from '../support/site-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'readout-rebuild-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A second build of the same briefing', () => {
  it('gives the same files, byte for byte, whatever the shell is set to', async () => {
    const first = inject('sites').find(({ language }) => language === 'ar');
    if (first === undefined) throw new Error('There is no Arabic site.');
    const second = await build(first.name, first.content, folder, 'again', {
      NODE_ENV: 'development',
      BASE_URL: '/other/',
      PROD: '',
    });
    const files = await siteFiles(first);
    expect(await siteFiles(second)).toEqual(files);
    const differing: string[] = [];
    for (const file of files) {
      const [one, other] = await Promise.all([first, second].map(({ dir }) => readFile(join(dir, file))));
      if (one === undefined || other === undefined || !one.equals(other)) differing.push(file);
    }
    expect(differing).toEqual([]);
  });
});

describe('Two builds at once, begun in one folder', () => {
  it('both end well, wherever their sites go, and leave nothing but their caches there', async () => {
    const briefings = inject('sites').filter(({ language }) => language === 'ar');
    const started = await mkdtemp(join(folder, 'started-'));
    const outs = await Promise.all(['one', 'two'].map((name) => mkdtemp(join(folder, `${name}-`))));
    for (const { content, dir } of briefings) {
      const expected = (await siteFiles({ dir })).length;
      await Promise.all(
        outs.map((out) => readout(started, ['build', '--content', content, '--out', join(out, 'site')])),
      );
      for (const out of outs) expect(await siteFiles({ dir: join(out, 'site') })).toHaveLength(expected);
    }
    expect(briefings).toHaveLength(1);
    expect(await readdir(started)).toEqual(['.readout']);
  });
});

describe('A briefing as "init" writes it', () => {
  const content = join(folder, 'desk/content');
  beforeAll(() => readout(folder, ['init', 'desk']));

  it('builds, under a base of its own too, and each of its links resolves', async () => {
    const config = join(content, 'briefing.yaml');
    const text = await readFile(config, 'utf8');
    await writeFile(config, `${text.replaceAll(/^base:.*\n/gm, '')}\nbase: /desk/\n`);
    const site = await build('an empty briefing', content, folder, 'empty');
    const pages = await sitePages(site);
    const files = new Set(await siteFiles(site));
    const broken = [...pages.values()].flatMap(({ path, elements }) =>
      elements.flatMap(({ properties: { href, src } }) =>
        [href, src].flatMap((value) => {
          if (typeof value !== 'string') return [];
          const address = addressIn(site, path, value);
          const found =
            address.to !== 'outside' && (address.to !== 'here' || pages.has(address.path) || files.has(address.path));
          return found ? [] : [`${path}: ${value}`];
        }),
      ),
    );
    expect(site.base).toBe('/desk/');
    expect([...pages.keys()]).toContain('');
    expect(broken).toEqual([]);
  });
});
