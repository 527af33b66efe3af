import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProposals } from '../../../src/authoring/proposals/read.ts';
import { writeProposals } from '../../../src/authoring/proposals/write.ts';
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

/** The draft as one without a date, and what is proposed for another article as a copy of it. */
async function undatedFerries(): Promise<string> {
  const dir = await ferries();
  const content = join(dir, 'content');
  const undated = article.replace(
    /^published:.*\n(?:published.*\n)*/mu,
    'published: XXXX\npublishedBasis: inferred\npublishedNote: It does not say.\n',
  );
  const stored = await readProposals(content, 'later-boats');
  if (stored === null) throw new Error('Nothing is proposed.');
  const reason = { rule: 'undated-boats', confidence: 0.8 };
  await writeProposals(content, { ...stored, article: 'undated-boats' as never });
  await writeProposals(content, {
    ...stored,
    article: 'another' as never,
    duplicates: [
      { ...reason, kind: 'copy', of: 'undated-boats', similarity: 0.9, span: null, statement: null } as never,
    ],
  });
  await writeFile(join(content, 'articles/undated-boats.md'), undated);
  await rm(join(content, 'articles/2021/later-boats.md'));
  await rm(join(content, '.proposals/later-boats.json'));
  return dir;
}

const dating = ['2', 'a', '2021-02-02', 'inferred', 'The day after a Monday.', 'f', 'f', ''];
const dated = '2021-02-02-ferries-to-run-later-from-spring';

test('an article that is dated in its review is offered an id with its date, and what others propose of it follows', async () => {
  const dir = await undatedFerries();
  const content = join(dir, 'content');
  const { out } = await reviewed(dir, dating, ['undated-boats']);
  expect(out).toMatch(new RegExp(`Accepted ${dated}: the next`));
  const files = Object.keys(await filesIn(content));
  expect(files.filter((name) => name.includes('undated'))).toEqual([]);
  expect(files).toContain(`articles/2021/${dated}.md`);
  expect((await readProposals(content, dated))?.article).toBe(dated);
  // What is spelt like the id, and is none, stays.
  expect((await readProposals(content, 'another'))?.duplicates).toMatchObject([{ of: dated, rule: 'undated-boats' }]);
});

test('where what others propose cannot be read, the accepted article keeps its id and is told why', async () => {
  const dir = await undatedFerries();
  const content = join(dir, 'content');
  await writeFile(join(content, '.proposals/another.json'), '{ "of": "undated-boats" }');
  const { out, code } = await reviewed(dir, dating, ['undated-boats']);
  expect(out).toMatch(/keeps the id undated-boats\. .*another\.json cannot be read/);
  expect(out).toMatch(/Accepted undated-boats: the next/);
  expect(code).toBe(0);
  expect(await readFile(join(content, 'articles/undated-boats.md'), 'utf8')).not.toContain('review: draft');
});

test('an article that another entry names by now keeps its id', async () => {
  const dir = await undatedFerries();
  const content = join(dir, 'content');
  await writeFile(
    join(content, 'articles/later.md'),
    article.replace('review: draft', 'review: draft\nrevises: undated-boats').replace(/(?<=sha256: ").{4}/u, '0000'),
  );
  const { out } = await reviewed(dir, dating, ['undated-boats']);
  expect(out).toMatch(/Accepted undated-boats: the next/);
  expect(out).not.toMatch(/Nothing refers to it yet|keeps the id/);
});
