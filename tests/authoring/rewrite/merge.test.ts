import { expect, test } from 'vitest';
import { changedFolder } from '../../../src/authoring/change/changed-folder.ts';
import { planMerge } from '../../../src/authoring/rewrite/merge/merge.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const document = (digit: string): string => `document: { sha256: ${digit.repeat(64)}, paragraphs: 3 }`;
const sound = {
  'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
  'kinds.yaml': 'talks: { name: Talks }\n',
  'places.yaml': `# Places.
hall: { name: The hall, within: town } # one
town:
  name: The town

  aliases: [the place]
# Ours:
guildhall: { name: Guildhall, aliases: [the old hall], coordinates: [1, 2] }
`,
  'topics/fares.md': '---\nname: Fares\n---\n',
  'topics/prices.md': '---\nname: Prices\naliases: [tariffs]\n---\nWhat a trip costs. [@rise#said]\n',
  'actors/council.md': '---\nname: The council\nkind: body # elected\nmemberOf: [city]\n---\nIt rules. [@rise#said]\n',
  'actors/city-council.md': `---
name: City council
kind: body
aliases: [the councillors]
offices: [{ title: Chair, from: "2020" }]
memberOf: [council, region]
---
It meets on Mondays. [@rise#said]
`,
  'actors/city.md': '---\nname: City\nkind: body\n---\n',
  'actors/region.md': '---\nname: Region\nkind: body\ndistinctFrom: [city]\n---\n',
  'events/vote.md':
    '---\ntitle: A vote\nkind: talks\nwhen: "2020-01-02"\nactors: [{ id: council }, { id: city-council }]\n---\n',
  'claims/dear.md': '---\nproposition: Fares are dear.\n---\n',
  'claims/high.md': '---\nproposition: Fares are high.\n---\n',
  'articles/rise.md': `---
title: Fares rise
published: "2020-01-03"
language: en
${document('a')}
topics: [prices, fares]
statements:
  said:
    by: city-council
    p: 1
    at: rise
    act: states
    form: indirect
    gist: Fares rise.
    about: [council, city-council, city]
    claims:
      dear: asserts # at last
      high: asserts
    event: { id: vote, place: guildhall }
  denied:
    by: city
    p: 2
    at: rise
    act: denies
    form: indirect
    gist: They are fair.
    claims: { dear: denies }
    event: vote
---
Fares rise. {#rise}
`,
};

const after = async (from: string, into: string, files: Readonly<Record<string, string>> = sound) => {
  const content = await temporaryFolder(files);
  const { changes, conflicts, lost } = await planMerge(content, from, into);
  const { problems } = await loadBriefing(content, { folder: changedFolder(content, changes) });
  return { texts: new Map(changes.map(({ to, after }) => [to, after])), changes, conflicts, lost, problems };
};

test('names, lists and texts of two actors are united, and what names both names one once', async () => {
  const { texts, changes, problems } = await after('council', 'city-council');
  expect(problems).toEqual([]);
  expect(texts.get('actors/city-council.md')).toBe(`---
name: City council
kind: body
aliases: [the councillors, The council]
offices: [{ title: Chair, from: "2020" }]
memberOf: [region, city]
# From council: kind: body # elected
---
It meets on Mondays. [@rise#said]

It rules. [@rise#said]
`);
  expect(texts.get('articles/rise.md')).toBe(
    sound['articles/rise.md'].replace('[council, city-council', '[city-council'),
  );
  expect(texts.get('events/vote.md')).toContain('actors: [{ id: city-council }]\n');
  expect(changes.filter(({ to }) => to === null).map(({ file }) => file)).toEqual(['actors/council.md']);
});

test('of two places in one file the key goes, and every other line stays', async () => {
  const { texts, problems } = await after('hall', 'guildhall');
  expect(problems).toEqual([]);
  expect(texts.get('places.yaml')).toBe(`# Places.
town:
  name: The town

  aliases: [the place]
# Ours:
guildhall: { name: Guildhall, aliases: [the old hall, The hall], coordinates: [1, 2], within: town }
  # From hall: one
`);
});

test('the comments of a file that goes stand at the end of what stays, each with what it was about', async () => {
  const { texts, problems } = await after('bb', 'aa', {
    ...sound,
    'actors/aa.md': '---\nname: Aa\nkind: body\n# Ours.\n---\nA text. [@rise#said]\n',
    'actors/bb.md': `---
# DESK: identity confirmed by cable 0412
name: "Bb # not a comment"
kind: body
aliases: [Bee]   # spelling of 2015
memberOf:
  # joined in 2001
  - city
  - region # since 2010
#
# Until here.
---
`,
  });
  expect(problems).toEqual([]);
  expect(texts.get('actors/aa.md')).toBe(`---
name: Aa
kind: body
aliases: ["Bb # not a comment", Bee]
memberOf: [city, region]
# Ours.
# From bb: DESK: identity confirmed by cable 0412
# From bb: aliases: [Bee] # spelling of 2015
# From bb, memberOf: joined in 2001
# From bb, memberOf: - region # since 2010
# From bb: Until here.
---
A text. [@rise#said]
`);
});

const keyed = `# The places of this briefing.
first:
  name: First
  # Ours, still.

# A part of the file.

# Confirmed by cable 0413,
# twice.
second: # a key
  name: Second
  # It lies
  within: first # for now
  # The last of it.
# Of the third.
third:
  name: Third
  aliases:
    - The third
  # Said of it.

# The end.
`;

test('comments of a key that goes, and those above it, go along into the entry that stays', async () => {
  const { texts, problems } = await after('second', 'third', { ...sound, 'places.yaml': keyed + sound['places.yaml'] });
  expect(problems).toEqual([]);
  expect(texts.get('places.yaml')).toBe(`# The places of this briefing.
first:
  name: First
  # Ours, still.

# A part of the file.

# Of the third.
third:
  name: Third
  aliases:
    - The third
    - Second
  within: first
  # Said of it.
  # From second: Confirmed by cable 0413,
  # From second: twice.
  # From second: a key
  # From second: It lies
  # From second: within: first # for now
  # From second: The last of it.

# The end.
${sound['places.yaml']}`);
});

test('a registry in brackets is refused where a comment of another entry would go', async () => {
  const content = await temporaryFolder({
    'places.yaml': '{ one: { name: One }, # mine\n  two: { name: Two } }\n',
  });
  await expect(planMerge(content, 'two', 'one')).rejects.toThrow(
    /^places\.yaml is written so that it cannot be changed/,
  );
});

test('a pair of coordinates is one value: two that differ must be decided on, two that are the same are one', async () => {
  const at = (pair: string) => ({
    ...sound,
    'places.yaml': sound['places.yaml'].replace('within: town }', `within: town, coordinates: ${pair} }`),
  });
  const { conflicts, changes } = await after('hall', 'guildhall', at('[1, 3.5]'));
  expect(changes).toEqual([]);
  expect(conflicts).toMatchObject([
    {
      rule: 'merge-conflict',
      file: 'places.yaml',
      field: ['guildhall', 'coordinates'],
      reason: 'It is [1, 2] here, and [1, 3.5] in places.yaml.',
    },
  ]);
  const { texts, problems } = await after('hall', 'guildhall', at('[1.0, 2.0]'));
  expect(problems).toEqual([]);
  expect(texts.get('places.yaml')).toContain('coordinates: [1, 2], within: town }');
});

test.each([
  ['council', 'city-council'],
  ['prices', 'fares'],
  ['hall', 'guildhall'],
  ['dear', 'high'],
])('%s goes into %s with the line ends that the files have', async (from, into) => {
  const windows = Object.entries(sound).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]);
  const { texts, problems } = await after(from, into, Object.fromEntries(windows) as Record<string, string>);
  expect(problems).toEqual([]);
  const plain = await after(from, into);
  expect([...texts]).toEqual([...plain.texts].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
});

test('one position on both claims is one position, and what the other claim said is told', async () => {
  const { texts, lost } = await after('dear', 'high');
  expect(texts.get('articles/rise.md')).toContain('    claims:\n      high: asserts\n    event');
  expect(texts.get('articles/rise.md')).toContain('claims: { high: denies }');
  expect(lost).toEqual(['proposition: Fares are dear.']);
});

test('a text is taken over by a topic that has none', async () => {
  const { texts, problems } = await after('prices', 'fares');
  expect(problems).toEqual([]);
  expect(texts.get('topics/fares.md')).toBe(
    '---\nname: Fares\naliases: [Prices, tariffs]\n---\nWhat a trip costs. [@rise#said]\n',
  );
});

test('what the two say differently is listed, all at once, and nothing would change', async () => {
  const { changes, conflicts } = await after('council', 'city', {
    ...sound,
    'actors/city.md': '---\nname: City\nkind: state\n---\n',
    'events/vote.md': sound['events/vote.md'].replace('{ id: city-council }', '{ id: city, role: hosts }'),
    'articles/rise.md': sound['articles/rise.md'].replace('by: city\n', 'by: [council, city]\n'),
  });
  expect(changes).toEqual([]);
  expect(conflicts.map(({ file, field, reason }) => [file, field.join('.'), reason])).toEqual([
    ['actors/city.md', 'kind', 'It is "state" here, and "body" in actors/council.md.'],
    ['articles/rise.md', 'statements.denied.by.0', 'council and city speak jointly here, as two.'],
    ['events/vote.md', 'actors.0', 'actors names both, and says different things of them.'],
  ]);
});

test('two positions in one statement stand against making one claim of two', async () => {
  const { conflicts } = await after('dear', 'high', {
    ...sound,
    'articles/rise.md': sound['articles/rise.md'].replace('high: asserts', 'high: denies'),
  });
  expect(conflicts).toMatchObject([
    {
      field: ['statements', 'said', 'claims', 'dear'],
      reason: 'The statement takes a position on both: asserts on dear, denies on high.',
    },
  ]);
});

test.each([
  ['city', 'region', /must never be merged: distinctFrom in actors\/region\.md keeps them apart/],
  ['region', 'city', /must never be merged: distinctFrom in actors\/region\.md/],
  ['city', 'fares', /only two of a kind can be one/],
  ['city', 'city', /cannot be merged into itself/],
  ['rise', 'rise-2', /no entry "rise-2"/],
])('%s and %s cannot be one', async (from, into, reason) => {
  const content = await temporaryFolder(sound);
  await expect(planMerge(content, from, into)).rejects.toThrow(reason);
});

test('a parent cannot become its own', async () => {
  const { conflicts } = await after('town', 'hall');
  expect(conflicts.map(({ reason }) => reason)).toEqual([
    'hall.within of hall is town, which is to become hall itself.',
  ]);
});
