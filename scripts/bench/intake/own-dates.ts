import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datesIn } from '../../../src/intake/dates/dates.ts';
import { countRight, type PlacedDate } from './date-score.ts';
import { noteOf, outcomeOf } from './dates.ts';
import { passagesIn } from './passages.ts';
import type { Row } from './row.ts';

const own = join(import.meta.dirname, '../../../tests/intake/dates/passages.txt');

/** Values of dates in passages of our own writing. They were at hand while the rules were written. */
export const ownDates: Row = {
  name: 'own-dates',
  folder: null,
  async run() {
    const passages = passagesIn(await readFile(own, 'utf8'));
    const began = performance.now();
    const read = passages.map(({ text, published, dates }) => {
      const found = datesIn([text], { language: 'en', published }).map(({ span, value }): PlacedDate => ({
        start: span.start,
        end: span.end,
        value,
      }));
      const wanted = dates.map(({ start, text: words, value }) => ({ start, end: start + words.length, value }));
      return { file: text.slice(0, 60), counts: countRight(found, wanted), note: noteOf(text, found, wanted) };
    });
    const seconds = (performance.now() - began) / 1000;
    return outcomeOf(read, 'dates in our own passages', seconds, {
      reach: null,
      others: '.669 chrono-node with three rules',
    });
  },
};
