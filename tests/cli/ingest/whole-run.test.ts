import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProposals } from '../../../src/authoring/proposals/read.ts';
import { filesIn } from '../../temporary-folder.ts';
import { run } from '../run.ts';
import { bridge, briefing, ferry } from './new-briefing.ts';

test('the results do not depend on how many documents are read side by side', { timeout: 60_000 }, async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `in/${at}.txt`,
      `${at % 5 === 0 ? ferry : bridge}The boat has the number ${at % 7}, and so has its berth.\n`,
    ]),
  );
  const results = [];
  for (const jobs of ['1', '3']) {
    const { cwd } = await briefing(files);
    results.push({ ...(await run(cwd, ['ingest', 'in', '--jobs', jobs])), files: await filesIn(cwd) });
  }
  expect(results[1]).toEqual(results[0]);
});

test('a year that one document of a run leaves out is inferred from the others, whichever comes first', async () => {
  const people = 'Ana Example met Boris Muster and Carla Beispiel at the Harbour Ministry on Friday.';
  const files = {
    'with.txt': `Talks begin at the harbour\n\n23 September 2016\n\n${people}\n\nBoris Muster said that he was content.\n`,
    'without.txt': `Talks go on\n\nSept. 24\n\n${people}\n\nAna Example said that the talks would go on.\n`,
  };
  const ofOrder = async (...order: readonly string[]) => {
    const { cwd, ingest } = await briefing(files);
    const { out } = await ingest(...order);
    return { out, stored: await readProposals(join(cwd, 'content'), 'undated-talks-go-on') };
  };
  const [first, last] = [await ofOrder('with.txt', 'without.txt'), await ofOrder('without.txt', 'with.txt')];
  expect(first.stored?.publication).toMatchObject({ value: '2016-09-24' });
  expect(last.stored?.publication).toEqual(first.stored?.publication);
  expect(last.out).toMatch(
    /^Perhaps of 2016-09-24: content\/articles\/undated-talks-go-on\.md\. The document gives no year/m,
  );
  expect(first.out).not.toContain('Perhaps of');
});
