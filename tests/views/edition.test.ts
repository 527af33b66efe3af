import { describe, expect, test } from 'vitest';
import { editionId } from '../../src/content/schemas/ids.ts';
import { briefingAsOf } from '../../src/views/as-of.ts';
import { editionView, homeView } from '../../src/views/edition.ts';
import { smallContext } from './small.ts';

const context = await smallContext();

describe('an edition', () => {
  test('sees only what was published up to its window’s end', () => {
    const first = editionView(context, editionId.parse('2020-03-04'));
    expect(first.restsOn).toMatchObject({ total: 3, unstated: 0 });
    expect(first.chart.rows.map(({ id }) => id)).toEqual(['crane-collapse']);
    expect(first.changes).toBeUndefined();
  });

  test('says what it has that the one before had not', () => {
    const changes = homeView(context)?.changes;
    expect(changes?.counts).toMatchObject({ articles: 3, eventsNew: 2 });
    expect(changes?.page).toBe('editions/2020-03-07/since/2020-03-04/');
    expect(changes?.moved.items.map(({ move, claim, from, to }) => [move, claim.path, from?.key, to?.key])).toEqual([
      [
        'reversed',
        'claims/crane-was-inspected/',
        '2020-03-03-crane-falls#inspected',
        '2020-03-06-no-inspection#withdrawn',
      ],
    ]);
  });

  test('gives each side its statements, by office, membership or the unnamed', () => {
    const sides = homeView(context)?.sides;
    expect(sides?.columns.map((column) => (column.kind === 'actor' ? column.link.text : 'others'))).toEqual([
      'Port Authority',
      'Dock Union',
      'others',
    ]);
    expect(sides?.rows[0]?.cells.map(({ total }) => total)).toEqual([2, 2, 2]);
  });

  test('watches what is planned, not what has happened', () => {
    expect(homeView(context)?.watch.map(({ id }) => id)).toEqual(['stoppage']);
  });

  test('leaves the briefing as it is where nothing is later', () => {
    const edition = context.briefing.editions.get(editionId.parse('2020-03-07'));
    expect(edition && briefingAsOf(context.briefing, edition)).toBe(context.briefing);
  });
});

describe('figures', () => {
  test('of one event differ, a whole and its parts side by side', () => {
    const [group] = homeView(context)?.figures.differ ?? [];
    expect(group?.figures.map(({ text, of }) => [text, of?.text])).toEqual([
      ['3', undefined],
      ['at least 4', undefined],
      ['3', 'Crane crew'],
    ]);
  });
});
