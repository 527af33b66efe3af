import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFolder } from '../../../src/authoring/change/changed-folder.ts';
import { planRename } from '../../../src/authoring/rewrite/rename.ts';
import { writeProposals } from '../../../src/authoring/proposals/write.ts';
import { storedProposals } from '../../../src/authoring/proposals/schema.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../temporary-folder.ts';

const small = join(import.meta.dirname, '../../fixtures/small');
const fresh = 'zz-fresh';

test(
  'whatever is renamed, a sound briefing stays sound, and nothing but the id changes in any file',
  { timeout: 60_000 },
  async () => {
    const { facts, briefing } = await loadBriefing(small);
    const names = [...facts.map(({ id }) => id), ...(briefing?.statements.keys() ?? [])];
    expect(new Set(facts.map(({ collection }) => collection)).size).toBe(11);
    for (const name of names) {
      const [article, statement = article] = name.split('#');
      const { changes } = await planRename(small, name, fresh);
      expect(changes.length).toBeGreaterThan(0);
      for (const { before, after } of changes) expect(after.replaceAll(fresh, statement ?? '')).toBe(before);
      const folder = changedFolder(small, changes);
      expect([name, (await loadBriefing(small, { folder })).problems]).toEqual([name, []]);
    }
  },
);

test('an entry’s file is called after it, in the folder where it was', async () => {
  const { changes } = await planRename(small, '2020-03-04-crane-down', '2021-crane-down');
  expect(changes.find(({ file, to }) => file !== to)).toMatchObject({
    file: 'articles/2020/2020-03-04-crane-down.md',
    to: 'articles/2020/2021-crane-down.md',
  });
});

const unusual = `---
# old-name is only a comment
name: "old-name"
aliases:   [ old-name ]   # odd spacing
kind: 'body'
memberOf:
  - "old-name" # quoted
  - 'old-name'
  - old-name-two
---
Both old-name and \`[@old-name]\` stay; [@a#b;   old-name] and [it](actors/old-name/) do not.

> Over two lines [@old-name;
> @old-name]
`;

test('comments, prose, code, quotation marks and spacing stay as they are', async () => {
  const content = await temporaryFolder({
    'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
    'actors/other.md': unusual.replaceAll('\n', '\r\n'),
    'actors/old-name.md': '---\nname: It\nkind: body\n---\n',
    'actors/old-name-two.md': '---\nname: Two\nkind: body\n---\n',
  });
  const { changes } = await planRename(content, 'old-name', '2016');
  expect(changes.find(({ file }) => file === 'actors/other.md')?.after).toBe(
    unusual
      .replace('- "old-name"', '- "2016"')
      .replace("- 'old-name'", "- '2016'")
      .replace('[@a#b;   old-name] and [it](actors/old-name/)', '[@a#b;   2016] and [it](actors/2016/)')
      .replace('[@old-name;\n> @old-name]', '[@2016;\n> @2016]')
      .replaceAll('\n', '\r\n'),
  );
});

test('an id that YAML would read as a number is quoted', async () => {
  const content = await temporaryFolder({
    'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
    'places.yaml': 'a: { name: A }\nb: { name: B, within: a }\n',
  });
  const { changes } = await planRename(content, 'a', '2016');
  expect(changes.map(({ after }) => after)).toEqual(['"2016": { name: A }\nb: { name: B, within: "2016" }\n']);
});

test('what is proposed for drafts follows, decisions included', async () => {
  const content = await temporaryFolder();
  await writeFiles(content, await filesIn(small));
  const at = { text: 'x', paragraph: 0, start: 0, end: 1 };
  const why = { rule: 'r', confidence: 1 };
  const stored = storedProposals.parse({
    ...{
      version: 1,
      article: '2020-03-04-crane-down',
      document: { sha256: 'a', file: 'a.txt' },
      body: [1],
      agencies: [],
    },
    mentions: [{ ...why, span: at, actor: 'dock-union' }],
    ...{ names: [], dates: [], happenings: [], figures: [], publication: null },
    attributions: [
      {
        ...why,
        speaker: { ...at, actor: 'dock-union' },
        cue: null,
        content: [at],
        form: 'direct',
        act: 'states',
        through: [],
        citing: [],
      },
    ],
    topics: [{ ...why, topic: 'pay', spans: [at] }],
    duplicates: [
      { ...why, kind: 'same-utterance', of: '2020-03-06-no-inspection', similarity: 1, span: at, statement: 'hurt' },
    ],
    fingerprint: { hash: 'a', words: 1, signature: 'a', sample: 'a' },
    review: {
      'topic pay': { state: 'accepted', became: 'topic pay' },
      'duplicate same-utterance 2020-03-06-no-inspection hurt 0': {
        state: 'accepted',
        became: 'fall is the same as 2020-03-06-no-inspection#hurt',
      },
      'attribution 1:0-1': { state: 'accepted', became: 'statement fall, actor dock-union, also "pay"' },
    },
  });
  await writeProposals(content, stored);
  const proposed = async (from: string, to: string): Promise<unknown> => {
    const { changes } = await planRename(content, from, to);
    const change = changes.find(({ file }) => file.startsWith('.proposals/'));
    return { file: change?.to, ...JSON.parse(change?.after ?? '{}') };
  };
  expect(await proposed('dock-union', 'union')).toMatchObject({
    mentions: [{ actor: 'union' }],
    attributions: [{ speaker: { actor: 'union' } }],
    review: { 'attribution 1:0-1': { became: 'statement fall, actor union, also "pay"' } },
  });
  expect(await proposed('pay', 'wages')).toMatchObject({
    topics: [{ topic: 'wages' }],
    review: { 'topic wages': { became: 'topic wages' } },
  });
  expect(await proposed('2020-03-06-no-inspection#hurt', 'three-hurt')).toMatchObject({
    duplicates: [{ statement: 'three-hurt' }],
    review: {
      'duplicate same-utterance 2020-03-06-no-inspection three-hurt 0': {
        became: 'fall is the same as 2020-03-06-no-inspection#three-hurt',
      },
    },
  });
  expect(await proposed('2020-03-04-crane-down', 'crane-down')).toMatchObject({
    file: '.proposals/crane-down.json',
    article: 'crane-down',
  });
});

test.each([
  ['nobody', 'x', /^There is no entry "nobody" in this briefing\./],
  ['dock-unio', 'x', /Did you mean dock-union\?/],
  ['dock-union', 'Dock', /^"Dock" is not an id\./],
  [
    'dock-union',
    'crane-crew',
    /^The id "crane-crew" is used already, by actors\/crane-crew\.md\. .*readout merge dock-union crane-crew/,
  ],
  ['dock-union', 'dock-union', /^"dock-union" is its id already, so nothing is renamed\. Name another new id\.$/],
  [
    'injured',
    'dock-union',
    /^The id "dock-union" is used already, by actors\/dock-union\.md\. Ids are unique across the briefing: choose another\.$/,
  ],
  [
    '2020-03-03-crane-falls',
    '2020-03-01-pay-offer',
    /pay-offer\.md\. Ids are unique across the briefing: choose another\.$/,
  ],
  ['2020-03-03-crane-falls#fall', 'fall', /^"fall" is its id already/],
  ['2020-03-01-pay-offer#hoped', 'x', /^The article "2020-03-01-pay-offer" has no statement "hoped"\./],
  ['2020-03-03-crane-falls#fall', 'doubts', /has a statement "doubts" already/],
  ['2020-03-06-no-inspection#hurt', 'meeting', /has a statement "meeting" already/],
  ['2020-03-06-no-inspection#hurt', '2020-03-01-pay-offer#hurt', /^A statement stays in its article/],
])('%s cannot become %s, and the reason is said', async (from, to, reason) => {
  await expect(planRename(small, from, to)).rejects.toThrow(reason);
});

test('a file that cannot be read is left alone and named, where it may hold the id', async () => {
  const content = await temporaryFolder({
    'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
    'actors/a.md': '---\nname: A\nkind: body\n---\n',
    'actors/b.md': '---\nname: B\nkind: nothing-known\nmemberOf: [a]\n---\n',
  });
  await expect(planRename(content, 'a', 'c')).rejects.toThrow(/^actors\/b\.md cannot be read/);
});
