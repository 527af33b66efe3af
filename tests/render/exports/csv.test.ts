import { csvParse, csvParseRows } from 'd3';
import { expect, test } from 'vitest';
import { csvRow } from '../../../src/render/exports/csv-row.ts';
import { eventsCsv } from '../../../src/render/exports/events-csv.ts';
import { statementsCsv } from '../../../src/render/exports/statements-csv.ts';
import { togetherCsv } from '../../../src/render/exports/together-csv.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const { briefing } = context;
const cells = (texts: readonly (string | number)[]) => csvParseRows(csvRow(texts))[0] ?? [];

/** As docs/formats.md tells a program that reads the files. */
const readBack = (cell = ''): string => (/^'+([\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell);

const formulas = [
  '=HYPERLINK("https://example.org/?"&A1,"Sources")',
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+cmd',
  '-2+3',
  '-1,200 tonnes',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '＝1+1',
  '-٣ درجات',
  "'=1+1",
  "'-5",
];

test.each(formulas)('%j is a text in a spreadsheet, and read back as it was', (text) => {
  const [cell = ''] = cells([text]);
  expect(readBack(cell)).toBe(text);
  expect(cell).not.toMatch(/^\s*[=+\-@＝]/u);
});

test.each([
  '',
  'A strike on Sunday',
  '“No”, he said',
  "'Enough'",
  'a=b',
  '12',
  '-4.5',
  '+3',
  'هدنة = سلام',
  '2016-09-24',
])('%j stands in its cell as it is', (text) => {
  expect(cells([text, 'next'])).toEqual([text, 'next']);
});

test('numbers stay numbers, below zero too', () => {
  expect(cells([-3, 0, -4.5])).toEqual(['-3', '0', '-4.5']);
});

test('a statement whose texts look like formulas has them as texts in its row', () => {
  const [[key, statement] = []] = briefing.statements;
  if (!key || !statement) throw new Error('The example has no statement.');
  const hostile = { ...statement, gist: '=1+1', quote: ['@here', 'now'], as: '-2+3\n=A1' };
  const rows = csvParse([...statementsCsv({ ...briefing, statements: new Map([[key, hostile]]) })].join(''));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ key, gist: "'=1+1", quote: "'@here … now", as: "'-2+3\n=A1" });
});

test.each([
  ['events.csv', eventsCsv(briefing)],
  ['statements.csv', [...statementsCsv(briefing)].join('')],
  ['together.csv', togetherCsv(context.company())],
])('every line of %s ends as RFC 4180 has it', (_, text) => {
  expect(text).toMatch(/\r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
