import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { figuresCsv } from '../../../src/render/exports/figures-csv.ts';
import { judgmentsCsv } from '../../../src/render/exports/judgments-csv.ts';
import { originsCsv } from '../../../src/render/exports/origins-csv.ts';
import { positionsCsv } from '../../../src/render/exports/positions-csv.ts';
import { claimView } from '../../../src/views/claim.ts';
import { editionView } from '../../../src/views/edition.ts';
import { eventView } from '../../../src/views/event.ts';
import { originsPageView } from '../../../src/views/origins.ts';
import { smallContext } from '../../views/small.ts';

const context = await smallContext();
const { briefing } = context;
const rowsOf = (pieces: Iterable<string>) => csvParse([...pieces].join(''));

describe('a spreadsheet says what the page says', () => {
  test('of how many articles and origins assert a claim', () => {
    const rows = rowsOf(originsCsv(briefing)).filter((row) => row['position'] === 'asserts');
    const shown = originsPageView(context).claims.items.filter(({ asserted }) => asserted !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const { id, asserted } of shown) {
      const own = rows.filter((row) => row['claim'] === id);
      expect(new Set(own.map((row) => row['origin'])).size).toBe(asserted?.origins);
      expect(new Set(own.map((row) => row['article'])).size).toBe(asserted?.articles);
      expect(own.map((row) => Number(row['origins']))).toEqual(own.map(() => asserted?.origins));
    }
  });

  test('of who changed a position, and from which statement to which', () => {
    const rows = rowsOf(positionsCsv(briefing)).filter((row) => row['change'] !== '');
    const shown = [...briefing.claims.keys()].flatMap((id) => claimView(context, id).strips.changes);
    expect(rows.map((row) => row['change'])).toContain('reversed');
    expect(rows).toHaveLength(shown.length);
    const passage = (key = '') => `articles/${key.replace('#', '/#b-')}`;
    expect(rows.map((row) => [passage(row['before']), passage(row['statement'])])).toEqual(
      shown.map(({ before, after }) => [before.passage.path, after.passage.path]),
    );
  });

  test('of which figures differ, and which are one number repeated', () => {
    const rows = rowsOf(figuresCsv(briefing));
    const shown = [...briefing.events.keys()].flatMap((id) =>
      eventView(context, id).figures.map((group) => ({ id, group })),
    );
    expect(shown.some(({ group }) => group.differ)).toBe(true);
    for (const { id, group } of shown) {
      const own = rows.filter((row) => row['event'] === id && row['measure'] === group.measure.id);
      expect(new Set(own.map((row) => row['number'])).size).toBe(group.total);
      expect(new Set(own.map((row) => row['origin'])).size).toBe(group.counts.origins);
      expect(new Set(own.map((row) => row['differ']))).toEqual(new Set([group.differ ? 'yes' : 'no']));
    }
  });

  test('of how likely the desk holds a judgment, how sure it is, and what it rests on', () => {
    const rows = rowsOf(judgmentsCsv(context));
    const shown = [...briefing.editions.keys()].flatMap((id) => editionView(context, id).keyJudgments);
    expect(rows.map((row) => [row['likelihood'], row['confidence'], Number(row['origins'])])).toEqual(
      shown.map(({ likelihood, confidence, restsOn }) => [likelihood ?? '', confidence ?? '', restsOn?.origins ?? 0]),
    );
    expect(rows.every((row) => !row['judgment']?.includes('[@'))).toBe(true);
  });
});
