import { englishPhrases } from './english-phrases.ts';
import { englishTense } from './english-tense.ts';
import type { Said } from './said.ts';
import type { Unit } from './period.ts';
import type { DateWords } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const numbered = (words: string, from: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index]);

const months: [string, number][] = [
  ...numbered('january february march april may june july august september october november december', 1),
  ...numbered('jan feb mar apr', 1),
  ...numbered('jun jul aug sept oct nov dec', 6),
  ['sep', 9],
];

const weekdays: [string, number][] = [
  ...numbered('monday tuesday wednesday thursday friday saturday sunday', 1),
  ...numbered('mon tue wed thu fri sat sun', 1),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
];

const units: [string, Unit][] = (['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade'] as const).flatMap(
  (unit): [string, Unit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ],
);

const holidays: [string, Said][] = [
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year ' s day", { month: 1, day: 1 }],
  ["new year ' s eve", { month: 12, day: 31 }],
  ["new year ' s", { month: 1, day: 1 }],
  ["valentine ' s day", { month: 2, day: 14 }],
  ["st . patrick ' s day", { month: 3, day: 17 }],
  ["international women ' s day", { month: 3, day: 8 }],
  ['may day', { month: 5, day: 1 }],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['martin luther king jr . day', { movable: { month: 1, weekday: 1, nth: 3 } }],
  ["presidents ' day", { movable: { month: 2, weekday: 1, nth: 3 } }],
  ['memorial day', { movable: { month: 5, weekday: 1, nth: -1 } }],
  ['labor day', { movable: { month: 9, weekday: 1, nth: 1 } }],
  ['thanksgiving', { movable: { month: 11, weekday: 4, nth: 4 } }],
  ['thanksgiving day', { movable: { month: 11, weekday: 4, nth: 4 } }],
  ['good friday', { movable: { fromEaster: -2 } }],
  ['easter', { movable: { fromEaster: 0 } }],
  ['easter sunday', { movable: { fromEaster: 0 } }],
  ['easter monday', { movable: { fromEaster: 1 } }],
  ['9 / 11', { known: '2001-09-11' }],
];

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

/** English as newspapers write it. */
export const english: DateWords = {
  months: new Map(months),
  abbreviated: list(
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun',
  ),
  weekdays: new Map(weekdays),
  seasons: new Map([['spring', 21], ['summer', 22], ['autumn', 23], ['fall', 23], ['winter', 24]]), // prettier-ignore
  units: new Map([
    ...units,
    ['night', 'day'],
    ['nights', 'day'],
    ['century', 'century'],
    ['centuries', 'century'],
    ['fortnight', 'week'],
  ]),
  numbers: new Map([
    ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
    ...numbered('seventeen eighteen nineteen', 17),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, at): [string, number] => [word, at * 10 + 20]),
    ['a', 1],
    ['an', 1],
  ]),
  ordinals: new Map([...numbered(ordinals, 1), ['twenty - first', 21], ['last', -1], ['final', -1]]),
  ordinalEndings: list('st nd rd th'),
  decades: new Map('twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, at) => [word, at * 10 + 20])), // prettier-ignore
  which: new Map([
    ['last', -1],
    ['this past', -1],
    ['this', 0],
    ['this coming', 1],
    ['next', 1],
  ]),
  holidays: new Map(holidays),
  phrases: englishPhrases,
  capitals: true,
  doubtful: list('may jan mar apr jun jul sep dec mon wed fri sat sun'),
  before: list(
    'in since by until till before after from between through to during of for on early late mid last next this and or',
  ),
  numbering: list(
    'resolution flight route boeing airbus room number no page article section chapter highway unit law decree model',
  ),
  ages: list('his her their my your our its'),
  determiners: list('the a an that its his her their s'),
  beforeYears: list('in since until'),
  isCounted: (word) =>
    (/[^s]s$/.test(word) && !/^(?:was|has|is|as|does)$/.test(word)) ||
    /^(?:people|men|women|children|police|percent)$/.test(word),
  joins: list('and to or through until till - , from'),
  modifiers: [
    ...['early', 'late', 'mid', 'mid -', 'the early', 'the late', 'the mid', 'the mid -', 'earlier', 'later'],
    ...['early in', 'late in', 'earlier in', 'later in', 'early on', 'late on', 'earlier on', 'later on'],
    ...['the start of', 'the beginning of', 'the middle of', 'the end of', 'the close of', 'the turn of'],
    ...['beginning of', 'end of'],
  ].map((words) => words.split(' ')),
  partsOfDay: list('morning afternoon evening night noon midnight dawn midday lunchtime'),
  atTime: ['at', 'on', 'at around', 'at about', 'around', 'about'],
  tense: englishTense,
};
