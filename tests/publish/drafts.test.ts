import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBriefing } from '../../src/publish/load.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { articlesView } from '../../src/views/articles.ts';
import { articleView } from '../../src/views/article.ts';
import { viewContext } from '../../src/views/context.ts';
import { articleId } from '../../src/content/schemas/ids.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const broken = join(import.meta.dirname, '../fixtures/broken');
const draft = `---
title: The ferries are to run later
published: "2021-03-09"
language: en
document: { sha256: ${'0a'.repeat(32)}, paragraphs: 2 }
review: draft
statements:
  later:
    by: harbour-council
    p: 2
    at: to-be-written
    act: announces
    form: indirect
    gist: The last ferry is to leave an hour later.
    event: timetable-changed
---
`;
const event = `---
title: The timetable is changed
kind: decisions
when: "2021-03-08"
---
`;

const withDraft = async (text = draft): Promise<string> =>
  temporaryFolder({
    ...(await filesIn(join(broken, 'sound'))),
    'articles/timetable.md': text,
    'events/timetable-changed.md': event,
  });

test('a draft, its statements and the events that it alone reports are in nothing that is built', async () => {
  const { briefing, problems, drafts } = await loadBriefing(await withDraft());
  expect(problems).toEqual([]);
  expect(drafts).toEqual(['timetable']);
  const sound = await loadBriefing(join(broken, 'sound'));
  expect(JSON.stringify([...(briefing?.articles ?? [])])).toBe(JSON.stringify([...(sound.briefing?.articles ?? [])]));
  expect([...(briefing?.statements.keys() ?? [])]).toEqual([...(sound.briefing?.statements.keys() ?? [])]);
  expect([...(briefing?.events.keys() ?? [])]).toEqual(['fares-decided']);
});

test('an event that an accepted article reports too stays', async () => {
  const { briefing } = await loadBriefing(
    await withDraft(draft.replace('event: timetable-changed', 'event: [timetable-changed, fares-decided]')),
  );
  expect([...(briefing?.events.keys() ?? [])]).toEqual(['fares-decided']);
});

test('asked for, a draft is taken in without the text that is still to be written, and marked wherever it is named', async () => {
  const { briefing, problems, quotes } = await loadBriefing(await withDraft(), { drafts: true });
  expect(problems).toEqual([]);
  expect(quotes.all).toBe(2);
  if (briefing === undefined) throw new Error('no briefing');
  const context = viewContext(briefing, messagesFor('en'));
  const { articles } = articlesView(context);
  expect(articles.items.map(({ id, outlet }) => [id, outlet.draft])).toEqual([
    ['timetable', true],
    ['fares-rise', undefined],
  ]);
  const view = articleView(context, articleId.parse('timetable'));
  expect(view.draft).toBe(true);
  expect(view.blocks.map(({ id, statements }) => [id, statements.map(({ outlet }) => outlet.draft)])).toEqual([
    ['to-be-written', [true]],
  ]);
});

test('a draft whose fields cannot be read is an error all the same', async () => {
  const { problems } = await loadBriefing(await withDraft(draft.replace('act: announces', 'act: shouts')));
  expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual(['bad-value', 'articles/timetable.md']);
});

test('the id of a draft is taken', async () => {
  const dir = await temporaryFolder({
    ...(await filesIn(join(broken, 'sound'))),
    'articles/fares-decided.md': draft.replace('    event: timetable-changed\n', ''),
  });
  const { problems } = await loadBriefing(dir);
  expect(problems.map(({ rule }) => rule)).toEqual(['duplicate-id']);
});
