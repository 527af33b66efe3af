import { expect, test } from 'vitest';
import { toldByWords } from '../../../src/intake/metadata/common-words/told-by-words.ts';
import { languageOf } from '../../../src/intake/metadata/language.ts';

const english =
  'The talks about the harbour will go on this Friday, the minister said. Both sides had broken them off last week because they could not agree on who should pay for the new cranes and for the repair of the old quay.';
const german =
  'Die Verhandlungen über den Hafen werden am Freitag fortgesetzt, sagte die Ministerin. Beide Seiten hatten die Gespräche in der vergangenen Woche unterbrochen, weil sie sich nicht auf den Preis der neuen Kräne und auf die Reparatur einigen konnten.';
const dutch =
  'De gesprekken over de haven gaan vrijdag verder, zei de minister. Beide partijen hadden ze vorige week afgebroken omdat zij het niet eens konden worden over wie de nieuwe kranen en het herstel van de oude kade moet betalen.';

test('prose is told by its commonest words, and left open where it is in no language that has a list of them', () => {
  expect([english, german, dutch].map(toldByWords)).toEqual(['en', 'de', null]);
  expect(toldByWords('The minister of transport')).toBeNull();
});

test('n-grams are asked only for what words leave open', async () => {
  const asked: string[] = [];
  const tellLanguage = (text: string): Promise<string | null> => {
    asked.push(text);
    return Promise.resolve('nl');
  };
  const languages = [];
  for (const text of [english, dutch]) languages.push(await languageOf([text], null, { given: {}, tellLanguage }));
  expect(languages.map((one) => one?.value)).toEqual(['en', 'nl']);
  expect(asked).toEqual([dutch]);
});
