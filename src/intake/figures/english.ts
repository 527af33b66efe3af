import { englishTense } from '../dates/english-tense.ts';
import type { Qualifier } from '../../content/schemas/statement.ts';
import type { FigureWords } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (words: string): readonly (readonly string[])[] => words.split(', ').map((one) => one.split(' '));

const qualifiers: readonly (readonly [string, Qualifier])[] = [
  ['about, around, roughly, approximately, some, an estimated, estimated, nearly about, close on, circa', 'about'],
  ['almost, nearly, close to, just under, just short of', 'almost'],
  ['more than, over, upwards of, in excess of, well over, above, exceeding, beyond', 'more-than'],
  ['at least, no fewer than, no less than, not less than, a minimum of', 'at-least'],
  [
    'at most, up to, as many as, as much as, no more than, not more than, fewer than, less than, under, a maximum of',
    'at-most',
  ],
];

const outcomes = [
  'killed kill kills killing dead death deaths died dies die dying fatalities fatality lives slain casualties toll',
  'wounded wound injured injuries injury injuring wounding hurt maimed',
  'displaced fled flee fleeing refugees homeless uprooted evacuated evacuees',
  'missing disappeared unaccounted',
  'arrested arrest arrests detained detainees held jailed prisoners imprisoned',
  'captured hostages hostage abducted kidnapped seized',
].map(list);

/** English as newspapers write it. */
export const english: FigureWords = {
  numbers: new Map([
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, index): [string, number] => [word, index * 10 + 20]),
  ]),
  multiples: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['mn', 1e6],
    ['bn', 1e9],
    ['tn', 1e12],
  ]),
  and: list('and'),
  one: list('a an one'),
  half: list('half'),
  vague: phrases(
    'tens of thousands, hundreds of thousands, tens of millions, hundreds of millions, tens of billions, several hundred, ' +
      'several thousand, several dozen, a few hundred, a few thousand, a few dozen, dozens, scores, hundreds, thousands, millions, billions',
  ),
  rounded: new Map([['dozen', 12]]),
  qualifiers: qualifiers.flatMap(([words, qualifier]) => phrases(words).map((one) => [one, qualifier] as const)),
  between: list('between from'),
  joins: list('and to -'),
  units: list(
    'percent percentage points per cent dollars dollar euros euro pounds rubles roubles yen yuan rupees lira km kilometers kilometres kilometer kilometre miles mile ' +
      'meters metres meter metre feet ft acres hectares tons tonnes ton tonne kg kilograms grams pounds liters litres barrels degrees mph kph megawatts',
  ),
  times: list(
    'second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months quarter quarters year years decade decades century centuries gmt utc am pm a.m p.m o',
  ),
  stops: list(
    'in at on to from by for with without into onto over under after before during since until near around against between among across along as than and or but ' +
      'nor so because while when where which who whom whose that if is are was were be been being has have had do does did will would can could may might shall ' +
      'should must said says say told it its he she they we you i this these those there here not the a an his her their our your my also still already more each every',
  ),
  isVerb: (word) =>
    englishTense.past.has(word) || englishTense.looksPast(word) || /^(?:needs?|remain|face|live|want)$/.test(word),
  auxiliaries: list('is are was were be been being has have had reportedly also already still all'),
  numbering: list(
    'no number nos resolution article articles section chapter page pages paragraph flight route highway channel room gate platform unit brigade division regiment level phase ' +
      'grade class type model version windows apollo boeing airbus aged age group formula area zone sector district ward route line phone tel call fax article act top',
  ),
  of: list('of'),
  outcomes,
  alike: [
    ...outcomes,
    ...[
      'cost costs price worth paid',
      'percent percentage % cent share',
      'km kilometers kilometres kilometer kilometre',
      'civilians civilian people villagers residents',
      'troops soldiers troop soldier servicemen',
      'fighters fighter militants rebels gunmen',
      'children child minors',
      'strikes strike raids airstrikes bombings attacks',
    ].map(list),
  ],
};
