import { expect, test } from 'vitest';
import type { Briefing } from '../../src/briefing/model.ts';
import { buildBriefing } from '../../src/briefing/build/build.ts';
import { findActor } from '../../src/cli/find-actor.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function briefing(): Promise<Briefing> {
  const dir = await temporaryFolder({
    'briefing.yaml': 'title: t\ndescription: d\nlanguage: en\n',
    'actors/ana-suarez.md':
      '---\nname: Ana Suárez\nkind: person\naliases: [The chair, { text: Анна Суарес, language: ru }, Suárez]\n---\n',
    'actors/luis-suarez.md':
      '---\nname: Luis Suárez\nkind: person\naliases: [{ text: Suárez, from: "2020" }]\ndistinctFrom: [ana-suarez]\n---\n',
    'actors/harbour-council.md': '---\nname: Harbour Council\nkind: body\n---\n',
  });
  const { config, facts } = await loadBriefing(dir);
  if (config === undefined) throw new Error('The briefing of this test has no configuration.');
  return buildBriefing(config, facts);
}

test.each(['ana-suarez', 'Ana Suárez', 'ana suarez', ' ANA  SUÁREZ ', 'the chair', 'АННА СУАРЕС'])(
  '"%s" finds the actor',
  async (query) => {
    expect(findActor(await briefing(), query).id).toBe('ana-suarez');
  },
);

test('a name of several actors lists them', async () => {
  const all = await briefing();
  expect(() => findActor(all, 'suarez')).toThrow(
    '"suarez" is a name of several actors. Ask for one of them by its id:\n  ana-suarez  Ana Suárez\n  luis-suarez  Luis Suárez',
  );
});

test('an unknown name suggests the nearest', async () => {
  const all = await briefing();
  expect(() => findActor(all, 'Harbor Counsil')).toThrow(
    'No actor has the name, alias or id "Harbor Counsil". Did you mean:\n  harbour-council  Harbour Council',
  );
});

test('a name like no other says where all are listed', async () => {
  const all = await briefing();
  expect(() => findActor(all, 'zzzzzz')).toThrow(/"zzzzzz"\. The page "Actors" of the site/);
});
