import { expect, test } from 'vitest';
import { namesIn, pagesNamed } from '../../src/site/client/search/names.ts';
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
  const names = namesIn(searchNames(context));
  for (const { id, name, aliases } of context.briefing.actors.values())
    for (const one of [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))])
      expect(pagesNamed(one, names)[0], one).toMatchObject({ title: name, path: `actors/${id}/` });
});

test('a misspelling leads to the actor, and is no name', async () => {
  const context = await smallContext();
  const id = actorId.parse('harbour-master');
  const actor = context.briefing.actors.get(id);
  if (actor === undefined) throw new Error('The fixture has no harbour master.');
  const actors = new Map(context.briefing.actors).set(id, { ...actor, misspellings: ['Harbor-Mastre'] });
  const names = namesIn(searchNames({ ...context, briefing: { ...context.briefing, actors } }));
  expect(names.pages[names.misspellings['harbor mastre'] ?? -1]?.path).toBe('actors/harbour-master/');
  expect(pagesNamed('Harbor-Mastre', names)).toEqual([]);
});
