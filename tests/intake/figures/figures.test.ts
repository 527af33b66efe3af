import { expect, test } from 'vitest';
import type { MeasureId } from '../../../src/content/schemas/ids.ts';
import { measureId } from '../../../src/content/schemas/ids.ts';
import type { MeasureData } from '../../../src/content/schemas/registries.ts';
import { figuresIn } from '../../../src/intake/figures/figures.ts';
import { expectGrowthWithLength } from '../growth.ts';

const measures = new Map<MeasureId, MeasureData>([
  [measureId.parse('killed'), { name: 'Killed' }],
  [measureId.parse('wounded'), { name: 'Wounded' }],
  [measureId.parse('turnout'), { name: 'Turnout', unit: 'percent' }],
  [measureId.parse('aid-trucks'), { name: 'Aid trucks' }],
]);

const figures = (text: string, language = 'en') => figuresIn([text], { language, measures });
const read = (text: string, language = 'en'): string[] =>
  figures(text, language).map(({ span, value, min, max, qualifier }) =>
    [span.text, value ?? (min === null ? 'words' : `${min}..${max ?? ''}`), qualifier].join(' | '),
  );
const measured = (text: string): (string | null)[] => figures(text).map(({ measure }) => measure);
const counted = (text: string): (string | undefined)[] => figures(text).map((figure) => figure.counted?.text);

test('numbers are read in digits and words', () => {
  expect(read('Some 1,348 of them and 2.5 million others.')).toEqual([
    '1,348 | 1348 | about',
    '2.5 million | 2500000 | exact',
  ]);
  expect(read('Twelve soldiers, three hundred and forty-one guards, half a million refugees.')).toEqual([
    'Twelve | 12 | exact',
    'three hundred and forty-one | 341 | exact',
    'half a million | 500000 | about',
  ]);
  expect(read('Two dozen boats, a hundred cars.')).toEqual(['Two dozen | 24 | about', 'a hundred | 100 | exact']);
});

test('words that name no number are kept as words', () => {
  expect(
    figures('Scores died and tens of thousands of villagers fled.').map(({ text, value }) => [text, value]),
  ).toEqual([
    ['Scores', null],
    ['tens of thousands', null],
  ]);
});

test('what stands before a number qualifies it', () => {
  const qualified = 'About 5 boats, almost 6 cars, more than 7 men, at least 8 women, up to 9 cows, over 10 dogs.';
  expect(figures(qualified).map(({ qualifier }) => qualifier)).toEqual([
    'about',
    'almost',
    'more-than',
    'at-least',
    'at-most',
    'more-than',
  ]);
});

test('a range has a least and a most', () => {
  expect(read('Between 300 and 400 guards; 20 to 30 boats; 50-60 cars.')).toEqual([
    '300 and 400 | 300..400 | exact',
    '20 to 30 | 20..30 | exact',
    '50-60 | 50..60 | exact',
  ]);
  expect(read('Five guards and 12 boats.')).toEqual(['Five | 5 | exact', '12 | 12 | exact']);
});

test('units and currencies belong to a figure', () => {
  expect(read('It cost $3bn, US$40 or 12 million euros, 48 percent, 20km and 7% more.')).toEqual([
    '$3bn | 3000000000 | exact',
    'US$40 | 40 | exact',
    '12 million euros | 12000000 | exact',
    '48 percent | 48 | exact',
    '20km | 20 | exact',
    '7% | 7 | exact',
  ]);
});

test('what is counted is named in the words of the text', () => {
  expect(counted('At least 62 government troops were killed.')).toEqual(['government troops were killed']);
  expect(counted('Between 300 and 400 fighters left in buses.')).toEqual(['fighters']);
  expect(counted('Seven of the prisoners were freed; 21 of 31 trucks arrived.')).toEqual([
    'prisoners',
    'trucks',
    'trucks',
  ]);
});

test('a measure is found by its words and those like them, the nearest first', () => {
  expect(measured('The raid left 62 dead and more than 100 wounded.')).toEqual(['killed', 'wounded']);
  expect(measured('The bombing killed 91 people.')).toEqual(['killed']);
  expect(measured('The death toll rose to 118.')).toEqual(['killed']);
  expect(measured('It sent 31 aid trucks to the town.')).toEqual(['aid-trucks']);
  expect(measured('It sent 31 letters to the town.')).toEqual([null]);
});

test('dates, ages, durations, times, names and numbers of things are no figures', () => {
  for (const text of [
    'It began on Sept. 23, 2016, and in 2011.',
    'The 45-year-old teacher, aged 45, left after two weeks and 3 days.',
    'Maria Example, 62, left at 9:30 a.m. and at 10 p.m.',
    'The G20 discussed Resolution 2254, Article 5 and Flight 93.',
    'A Boeing 737 and an Airbus A380 landed.',
    'Call 555-0100 or 0171 5550100x2, see page 12 and No. 5.',
    'They won 3-1 in the 23rd minute of the first half.',
    'One of them said that no one came.',
  ]) {
    expect([text, read(text).filter((one) => !one.startsWith('5550100') && !one.startsWith('0171'))]).toEqual([
      text,
      [],
    ]);
  }
});

test('numbers are grouped as their language does it', () => {
  expect(read('Rund 12.500 Menschen und 3,5 Millionen Euro.', 'de')).toEqual([
    '12.500 | 12500 | exact',
    '3,5 Millionen | 3500000 | exact',
  ]);
  expect(read('Plus de 12 500 personnes, 3,5 %.', 'fr')).toEqual(['12 500 | 12500 | exact', '3,5 % | 3.5 | exact']);
  expect(read('Some 12,34,567 people.', 'en-IN')).toEqual(['12,34,567 | 1234567 | about']);
});

test('digits of every script are digits', () => {
  expect(read('قتل ٦٢ جنديا و ١٬٢٠٠ مدني', 'ar').map((one) => one.split(' | ')[1])).toEqual(['62', '1200']);
  expect(read('१२३४ लोग', 'hi').map((one) => one.split(' | ')[1])).toEqual(['1234']);
});

test('a text that calls itself by no known language is read all the same', () => {
  expect(read('62 boats', 'not a tag')).toEqual(['62 | 62 | exact']);
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['groups', '1,'.repeat(50_000)],
  ['thousands', '1,000,'.repeat(16_000)],
  ['hundreds', 'hundred '.repeat(12_000)],
  ['one million', 'one million '.repeat(8_000)],
  ['numbers and', 'one hundred and '.repeat(6_000)],
  ['ranges', '1-2-'.repeat(25_000)],
  ['blanks between digits', '1 000 '.repeat(16_000)],
  ['currencies', '$'.repeat(100_000)],
])('%s are read in time that grows with them', async (_, text) => {
  for (const language of ['en', 'fr'])
    await expectGrowthWithLength(text, (part) => {
      const found = figures(part, language);
      expect(found.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
    });
});

test('people and things counted in a text without blanks are figures; days, ordinals and ten thousands are not', () => {
  expect(read('会议于2021年3月3日举行,约有1200人参加。', 'zh')).toEqual(['1200 | 1200 | exact']);
  expect(read('第5人 3万人 3日', 'zh')).toEqual([]);
});

test('a length of time is a figure where the briefing measures such lengths, and no other is', () => {
  const lengths = new Map<MeasureId, MeasureData>([
    [measureId.parse('strike-length'), { name: 'Length of a strike', unit: 'days' }],
    [measureId.parse('closure-length'), { name: 'How long the bridge was closed', unit: 'hours' }],
  ]);
  const found = (text: string) =>
    figuresIn([text], { language: 'en', measures: lengths }).map(
      ({ span, measure, value }) => `${span.text}: ${measure ?? 'none'} ${value ?? ''}`,
    );
  expect(found('The ten-day strike shut the bridge for 48 hours.')).toEqual([
    'ten-day: strike-length 10',
    '48 hours: closure-length 48',
  ]);
  expect(found('Talks went on for ten days. The strike was over.')).toEqual([]);
  expect(found('The strike began ten days ago and may last two years.')).toEqual([]);
});
