import { expect, test } from 'vitest';
import { inflected } from '../../../src/intake/mentions/inflections/inflect.ts';
import { mentionsIn } from '../../../src/intake/mentions/mentions.ts';
import { contextOf } from './context.ts';

test.each<[string, string, string[]]>([
  ['ru', 'Примеров', ['Примерова', 'Примерову', 'Примеровым', 'Примерове']],
  ['ru', 'Анна Примерова', ['Анны Примеровой', 'Анне Примеровой', 'Анну Примерову', 'Анной Примеровой']],
  ['ru', 'Анна Мустер', ['Анны Мустер', 'Анне Мустер', 'Анну Мустер', 'Анной Мустер']],
  ['ru', 'Дания', ['Дании', 'Данию', 'Данией']],
  ['ru', 'Осло', []],
  [
    'uk',
    'Зразковий приклад',
    ['Зразковий приклада', 'Зразковий прикладу', 'Зразковий прикладом', 'Зразковий прикладі'],
  ],
  ['pl', 'Przykładowski', ['Przykładowskiego', 'Przykładowskiemu', 'Przykładowskim']],
  ['cs', 'Dánsko', ['Dánska', 'Dánsku', 'Dánskem']],
  ['sr', 'Primerić', ['Primerića', 'Primeriću', 'Primerićem']],
  ['de', 'Dänemark', ['Dänemarks']],
  ['de', 'Paris', []],
  ['en', 'Denmark', []],
])('in %s, %s has other cases', (language, name, forms) => {
  expect(inflected(name, language)).toEqual(forms);
});

const context = contextOf({
  denmark: {
    name: 'Denmark',
    kind: 'state',
    aliases: [
      { text: 'Дания', language: 'ru' },
      { text: 'Dänemark', language: 'de' },
    ],
  },
  'anna-example': { name: 'Anna Example', kind: 'person', aliases: [{ text: 'Анна Примерова', language: 'ru' }] },
});
const mentions = (text: string, language: string) =>
  mentionsIn([text], { language, context }).mentions.map(({ actor, span }) => `${actor}: ${span.text}`);

test('names are found in other cases, and last names too', () => {
  expect(
    mentions(
      'Министр Дании встретилась с Анной Примеровой. Видели Примерову. У Примеровой нет времени, Дания ждёт.',
      'ru',
    ),
  ).toEqual([
    'denmark: Дании',
    'anna-example: Анной Примеровой',
    'anna-example: Примерову',
    'anna-example: Примеровой',
    'denmark: Дания',
  ]);
  expect(mentions('Dänemarks Plan und der Plan von Dänemark', 'de')).toEqual([
    'denmark: Dänemarks',
    'denmark: Dänemark',
  ]);
});

test('but not in a language in which names have no cases', () => {
  expect(mentions('The Denmarks of this world', 'en')).toEqual([]);
});
