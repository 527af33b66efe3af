import { expect, test } from 'vitest';
import { actorId } from '../../../src/content/schemas/ids.ts';
import { fittedPdf } from '../../../src/publish/pdf/fitted.ts';
import type { Press } from '../../../src/publish/pdf/press.ts';
import { startTypesetter } from '../../../src/publish/pdf/typst.ts';
import { printSetting } from '../../../src/render/printed/setting.ts';
import { printedSheet, sheetPages } from '../../../src/render/printed/sheet.ts';
import type { Share } from '../../../src/render/printed/fitting.ts';
import { sheetView, type SheetView } from '../../../src/views/sheet.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const view = sheetView(context, actorId.parse('harbour-master'));
const set = await startTypesetter();
const press: Press = { pdf: (document) => Promise.resolve(set(document)), jobs: 1, close: () => Promise.resolve() };

function withQuotes(quotes: number): SheetView {
  return { ...view, words: Array.from({ length: quotes }, () => view.words[0]).filter((one) => one !== undefined) };
}

/** A sheet with as many quotes, and how much of it was held at last. */
async function fitted(quotes: number) {
  const shares: Share[] = [];
  const long = withQuotes(quotes);
  const make = (share: Share) => {
    shares.push(share);
    return printedSheet(long, printSetting(context), '', share);
  };
  const { pages } = await fittedPdf(press, { pages: sheetPages, make });
  return { pages, share: shares.at(-1) };
}

test('a sheet holds all that its two pages have room for', async () => {
  expect(await fitted(4)).toMatchObject({ share: 1 });
});

test('a sheet that would be longer holds less of each list, so that it keeps to two pages', async () => {
  const { pages, share } = await fitted(90);
  expect(pages).toBe(2);
  expect(share).toBeLessThan(1);
});

test('a sheet that goes a little way onto a second page is set closer, so that it has one', async () => {
  const counts = Array.from({ length: 30 }, (_, index) => index);
  const tooMany = counts.find((quotes) => set(printedSheet(withQuotes(quotes), printSetting(context))).pages === 2);
  expect(await fitted(tooMany ?? 0)).toMatchObject({ pages: 1 });
});

test('what a short sheet leaves out it says, and its newest statements stay', () => {
  const text = JSON.stringify(printedSheet(view, printSetting(context), '', 0.5).blocks);
  expect(text).toContain(context.messages.printed.shortened);
  expect(text).toContain(view.words[0]?.quote[0]);
  expect(JSON.stringify(printedSheet(view, printSetting(context)).blocks)).not.toContain(
    context.messages.printed.shortened,
  );
});
