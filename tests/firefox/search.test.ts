import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { serveSite } from '../../src/publish/serve.ts';
import { questionsOf } from '../browser/questions.ts';
import { unpacked } from '../browser/unpacked.ts';
import { startFirefox } from './firefox.ts';

const firefox = await startFirefox();
const folder = await mkdtemp(join(tmpdir(), 'readout-carried-'));
afterAll(() => firefox.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** All that a reader sees of an answer, and where it leads, as an expression on the page of the search. */
const shown = `(() => {
  const seen = [...document.querySelectorAll('#hits, #help')].filter((one) => one.checkVisibility());
  return {
    done: document.querySelector('#search-results')?.checkVisibility() === true,
    status: document.querySelector('#search-status')?.innerText,
    results: seen.map((one) => one.innerText),
    links: seen.flatMap((one) => [...one.querySelectorAll('a')].map((link) => link.href)),
  };
})()`;

const answered = z.object({
  done: z.boolean(),
  status: z.string(),
  results: z.array(z.string()),
  links: z.array(z.string()),
});

async function answer(
  root: string,
  file: string,
  query: Readonly<Record<string, string>>,
): Promise<z.infer<typeof answered>> {
  await firefox.goto(`${root}search/${file}?${new URLSearchParams(query).toString()}`);
  const look = async () => answered.parse(await firefox.evaluate(shown));
  await expect.poll(async () => (await look()).done, { timeout: 60_000 }).toBe(true);
  const all = await look();
  return {
    ...all,
    links: all.links.map((link) => link.replace(root, '').replace(/(^|\/)index\.html(?=[?#]|$)/, '$1')),
  };
}

describe.each(inject('sites'))('In Firefox the copy of $name, unpacked from its zip', async (site) => {
  const root = pathToFileURL(`${await unpacked(site, folder)}/`).href;
  const hosted = await serveSite({ dir: site.dir, base: site.base, port: 0 });
  afterAll(() => hosted.stop());
  const [first = '', ...others] = questionsOf(site);

  it('answers as the hosted site does there: results, order, excerpts, links', async () => {
    for (const q of [first, ...others])
      expect(await answer(root, 'index.html', { q }), q).toEqual(await answer(hosted.url, '', { q }));
    expect((await answer(root, 'index.html', { q: first })).links.length).toBeGreaterThan(3);
  });

  it('sorts them and narrows them as the hosted site does', async () => {
    for (const more of [{ sort: 'newest' }, { sort: 'oldest' }, { kind: 'article' }])
      expect(await answer(root, 'index.html', { q: first, ...more })).toEqual(
        await answer(hosted.url, '', { q: first, ...more }),
      );
  });

  it('leads from a result to its page, with the words marked', async () => {
    await answer(root, 'index.html', { q: first });
    const target = await firefox.evaluate(`document.querySelector('#hits h3 a').href`);
    await firefox.goto(String(target));
    await expect.poll(() => firefox.evaluate(`document.querySelectorAll('main mark').length`)).toBeGreaterThan(0);
  });

  it('asks nobody for anything, and logs no error', async () => {
    await answer(hosted.url, '', { q: first });
    expect(firefox.seen().requests).toContainEqual(expect.stringMatching(/pf_index$/));
    await answer(root, 'index.html', { q: first });
    const { requests, errors } = firefox.seen();
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
