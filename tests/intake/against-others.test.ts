import { expect, test } from 'vitest';
import { noRegistries } from '../../src/authoring/ingest/briefing-context.ts';
import { buildDuplicateIndex } from '../../src/intake/duplicates/duplicates.ts';
import { defaultLimits } from '../../src/intake/input.ts';
import { intake } from '../../src/intake/intake.ts';
import { knownArticle } from '../../src/intake/known-article.ts';

const context = { ...noRegistries, given: {}, today: '2026-11-22', limits: defaultLimits };
const people = 'Ana Example met Boris Muster and Carla Beispiel at the Harbour Ministry on Friday.';

async function draftOf(name: string, text: string, known = buildDuplicateIndex([])) {
  const [draft] = await intake({ bytes: new TextEncoder().encode(text), name }, context, known);
  if (draft === undefined) throw new Error('No draft was made.');
  return draft;
}
const withoutYear = `Talks go on\n\nSept. 24\n\n${people}\n\nAna Example said that the talks would go on.\n`;

test('a year that a document leaves out is proposed from articles of about that day on the same subjects', async () => {
  const dated = await draftOf(
    'dated.txt',
    `Talks begin at the harbour\n\n23 September 2016\n\n${people}\n\nBoris Muster said that he was content.\n`,
  );
  const known = buildDuplicateIndex([knownArticle('2016-09-23-talks-begin', dated)]);
  const draft = await draftOf('undated.txt', withoutYear, known);
  expect(draft.metadata.published?.value).toBe('XXXX-09-24');
  expect(draft.proposals.publication).toMatchObject({ value: '2016-09-24' });
  expect(draft.proposals.publication?.note).toContain('2016-09-23-talks-begin');
});

test('without such articles the year stays unknown', async () => {
  const other = await draftOf('other.txt', 'Rain\n\n23 September 2012\n\nIt rained in the hills all of Sunday.\n');
  const known = buildDuplicateIndex([knownArticle('2012-09-23-rain', other)]);
  expect((await draftOf('undated.txt', withoutYear, known)).proposals.publication).toBeNull();
});
