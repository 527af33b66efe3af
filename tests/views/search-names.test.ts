import { expect, test } from 'vitest';
import { spellingsOf } from '../../src/views/parts/spellings.ts';
import { searchNames } from '../../src/views/search-names.ts';
import { actorId } from '../../src/content/schemas/ids.ts';
import { smallContext } from './small.ts';

test('a name is spelt in its own script and transliterated, each spelling once', () => {
  expect(spellingsOf(['Sergei Lavrov', 'Сергей Лавров', 'SERGEI LAVROV'])).toEqual([
    'Sergei Lavrov',
    'Сергей Лавров',
    'Sergey Lavrov',
  ]);
  expect(spellingsOf(['Île d’Ré', 'Ile d Re'])).toEqual(['Île d’Ré']);
});

test('every name and alias of an actor leads to its page, actors before what else bears the name', async () => {
  const context = await smallContext();
  const { pages, names } = searchNames(context);
  for (const { id, name } of context.briefing.actors.values()) {
    const plain = name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
    expect(pages[names[plain]?.[0] ?? -1]).toMatchObject({ title: name, path: `actors/${id}/` });
  }
});

test('a misspelling leads to the actor, and is no name', async () => {
  const context = await smallContext();
  const id = actorId.parse('harbour-master');
  const actor = context.briefing.actors.get(id);
  if (actor === undefined) throw new Error('The fixture has no harbour master.');
  const actors = new Map(context.briefing.actors).set(id, { ...actor, misspellings: ['Harbor-Mastre'] });
  const { pages, names, misspellings } = searchNames({ ...context, briefing: { ...context.briefing, actors } });
  expect(pages[misspellings['harbor mastre'] ?? -1]?.path).toBe('actors/harbour-master/');
  expect(names).not.toHaveProperty('harbor mastre');
});
