import { expect, test } from 'vitest';
import { actorId, editionId, topicId } from '../../../src/content/schemas/ids.ts';
import { withLines } from '../../../src/render/printed/cited.ts';
import type { PrintedDocument } from '../../../src/render/printed/document.ts';
import { printedEdition } from '../../../src/render/printed/edition.ts';
import { printSetting } from '../../../src/render/printed/setting.ts';
import { printedSheet } from '../../../src/render/printed/sheet.ts';
import { printedTopicSheet } from '../../../src/render/printed/topic-sheet.ts';
import { editionView } from '../../../src/views/edition.ts';
import { sheetView } from '../../../src/views/sheet.ts';
import { topicSheetView } from '../../../src/views/topic-sheet.ts';
import { golden, smallContext } from '../../views/small.ts';

const context = await smallContext();
const setting = printSetting(context);
const body = 'The harbour master speaks for the port. [@2020-03-03-crane-falls#inspected; @crane-collapse] {#who}\n';

const documents: Record<string, PrintedDocument> = {
  sheet: printedSheet(sheetView(context, actorId.parse('harbour-master')), setting, body),
  'topic-sheet': printedTopicSheet(topicSheetView(context, topicId.parse('safety')), setting),
  edition: printedEdition(editionView(context, editionId.parse('2020-03-04')), setting),
};

test.each(Object.entries(documents))('the %s says in print what it did', async (name, document) => {
  await expect(golden(document)).toMatchFileSnapshot(`../../golden/render/printed/${name}.json`);
});

test.each(Object.entries(documents))(
  'every line of the %s cites notes that it has, in the order of reading',
  (_, document) => {
    const cited: number[] = [];
    for (const block of document.blocks)
      withLines(block, (line) => {
        for (const part of line) if (part.kind === 'cites') cited.push(...part.numbers);
        return line;
      });
    const numbers = document.sources.notes.map(({ number }) => number);
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(numbers);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  },
);

test('the first note for an article names it in full, later ones do not', () => {
  const lines = documents['sheet']?.sources.notes.map(({ line }) =>
    line.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
  );
  const titled = lines?.filter((line) => line.includes('Crane falls'));
  expect(titled).toHaveLength(1);
  expect(lines?.[0]).toContain(titled?.[0]);
});
