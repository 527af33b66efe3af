import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsAt } from '../../../src/content/documents.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { article, ferries } from '../../authoring/review/ferries.ts';
import { filesIn } from '../../temporary-folder.ts';
import { file, reviewed, wholeWay } from './reviewed.ts';

test('a draft is walked from its proposals to an accepted article that holds', async () => {
  const dir = await ferries();
  const { code, out, err } = await reviewed(dir, wholeWay);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/Accepted later-boats: the next "readout build" publishes it\.\n$/);
  const text = await file(dir);
  await expect(text).toMatchFileSnapshot('../../golden/cli/reviewed-article.md');
  const kept = text.split('\n');
  expect(article.split('\n').filter((line) => !kept.includes(line))).toEqual(['review: draft']);
  const { problems, briefing } = await loadBriefing(join(dir, 'content'), {
    documents: await documentsAt(join(dir, 'documents')),
  });
  expect(problems).toEqual([]);
  expect([...(briefing?.actors.keys() ?? [])]).toContain('ana-example');
});

test('an article is not accepted while check finds an error in it, and a wish to finish is asked for once', async () => {
  const dir = await ferries();
  await reviewed(dir, [...wholeWay.slice(0, 10), 'q']);
  const path = join(dir, 'content/articles/2021/later-boats.md');
  await writeFile(path, (await file(dir)).replace('quote: let the last', 'quote: let the first'));
  const { out } = await reviewed(dir, ['f', 'f', 'f', 'q']);
  expect(out.match(/Press f again/g)).toHaveLength(1);
  expect(out.match(/It is not accepted: 1 error to correct first/g)).toHaveLength(2);
  expect(await file(dir)).toContain('review: draft');
});

test('an article that is dated in its review is offered an id with its date, and what others propose of it follows', async () => {
  const dir = await ferries();
  const content = join(dir, 'content');
  const undated = article.replace(
    /^published:.*\n(?:published.*\n)*/mu,
    'published: XXXX\npublishedBasis: inferred\npublishedNote: It does not say.\n',
  );
  const stored = (await readFile(join(content, '.proposals/later-boats.json'), 'utf8')).replaceAll(
    'later-boats',
    'undated-boats',
  );
  await writeFile(join(content, 'articles/undated-boats.md'), undated);
  await writeFile(join(content, '.proposals/undated-boats.json'), stored);
  await rm(join(content, 'articles/2021/later-boats.md'));
  await rm(join(content, '.proposals/later-boats.json'));
  await writeFile(join(content, '.proposals/another.json'), '{ "of": "undated-boats" }');
  const { out } = await reviewed(
    dir,
    ['2', 'a', '2021-02-02', 'inferred', 'The day after a Monday.', 'f', 'f', ''],
    ['undated-boats'],
  );
  expect(out).toMatch(/Accepted 2021-02-02-ferries-to-run-later-from-spring: the next/);
  const files = Object.keys(await filesIn(content));
  expect(files.filter((name) => name.includes('undated'))).toEqual([]);
  expect(files).toContain('.proposals/2021-02-02-ferries-to-run-later-from-spring.json');
  expect(await readFile(join(content, '.proposals/another.json'), 'utf8')).toContain('"2021-02-02-ferries-to-run');
});
