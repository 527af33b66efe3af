import { describe, expect, test } from 'vitest';
import { actorId, articleId, claimId, editionId, eventId, outletId } from '../../src/content/schemas/ids.ts';
import { briefingAsOf } from '../../src/views/as-of.ts';
import { actorView } from '../../src/views/actor.ts';
import { articleView } from '../../src/views/article.ts';
import { claimView } from '../../src/views/claim.ts';
import { claimsView } from '../../src/views/claims.ts';
import { editionView, homeView } from '../../src/views/edition.ts';
import { eventView } from '../../src/views/event.ts';
import { outletView } from '../../src/views/outlet.ts';
import type { MatrixColumn, MatrixView } from '../../src/views/parts/matrix.ts';
import { finderOf, wordsIn } from '../../src/views/parts/words-in.ts';
import { smallContext } from './small.ts';

const context = await smallContext();
const inspected = claimView(context, claimId.parse('crane-was-inspected'));

const columnName = (column: MatrixColumn): string => {
  if (column.kind === 'others') return 'others';
  if (column.kind === 'actor') return column.link.text;
  return column.outlet.stated ? column.outlet.link.text : `not stated ${column.outlet.number}`;
};

/** Cells of a row by column: positions, else the kind of silence. */
function cells(matrix: MatrixView, row: number): Record<string, unknown> {
  const { cells: all } = matrix.rows[row] ?? { cells: [] };
  return Object.fromEntries(
    all.map((cell, index) => {
      const column = matrix.columns[index];
      return [column ? columnName(column) : index, cell.kind === 'positions' ? cell.summary : cell.kind];
    }),
  );
}

describe('the claim–denial matrix', () => {
  test('tells an outlet that reported on the event and not on the claim from one that reported on neither', () => {
    expect(cells(inspected.matrices.outlets, 0)).toEqual({
      'Bank Courier': ['denies', 'questions', 'asserts'],
      'Quay Radio': 'silent',
      'not stated 1': ['denies'],
    });
  });

  test('calls nobody silent on a claim that has no event, but says who wrote on its topic', () => {
    const { matrices, claims } = claimsView(context);
    const row = claims.items.findIndex(({ id }) => id === 'union-was-asked');
    expect(cells(matrices.outlets, row)).toEqual({
      'Bank Courier': ['denies'],
      'Quay Radio': 'not-covered',
      'not stated 1': 'topic-only',
      'not stated 2': ['asserts'],
    });
  });

  test('tells an actor who spoke on the event from one of whom nothing on it is reported', () => {
    const { matrices } = claimsView(context);
    expect(cells(matrices.actors, 0)).toMatchObject({ 'Dock Union': ['questions'], 'Port Authority': 'not-quoted' });
    expect(cells(matrices.actors, 1)).toMatchObject({ 'The harbour master': 'not-quoted' });
  });

  test('says that an actor changed sides, from what to what and when', () => {
    const column = inspected.matrices.actors.columns.findIndex((one) => columnName(one) === 'The harbour master');
    expect(inspected.matrices.actors.rows[0]?.cells[column]).toMatchObject({
      summary: ['denies', 'asserts'],
      over: [
        {
          kind: 'reversed',
          steps: [
            { position: 'asserts', when: { edtf: '2020-03-03' } },
            { position: 'denies', when: { edtf: '2020-03-05' } },
          ],
        },
      ],
    });
  });

  test('places an unnamed speaker with what they belong to', () => {
    expect(cells(inspected.matrices.actors, 0)).toMatchObject({ 'Dock Union': ['questions'] });
  });

  test('takes a claim for disputed only where distinct speakers differ', () => {
    const disputed = homeView(context)?.disputed.actors.rows.map(({ id }) => id);
    expect(disputed).toContain('crane-was-inspected');
    const first = editionView(context, editionId.parse('2020-03-04'));
    expect(first.disputed.actors.rows.map(({ id }) => id)).toEqual(['crane-was-inspected']);
  });
});

describe('an utterance that two articles report', () => {
  test('is one statement, with the other report beside it and both paragraphs cited', () => {
    const actor = actorView(context, actorId.parse('harbour-master'));
    expect(actor.counts).toMatchObject({ utterances: 2, reports: 3 });
    const [newest] = actor.statements.items;
    expect(newest?.key).toBe('2020-03-06-no-inspection#withdrawn');
    expect(newest?.alsoIn.items.map(({ passage }) => passage.path)).toEqual([
      'articles/2020-03-06-union-meets/#b-withdrawn',
    ]);
    expect(newest?.cites).toHaveLength(2);
  });
});

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

describe('an article whose outlet is not stated', () => {
  test('keeps its number in every edition, and never shares a column', () => {
    const article = articleView(context, articleId.parse('2020-03-07-stoppage-called'));
    expect(article.outlet).toMatchObject({ stated: false, number: 2 });
    const event = eventView(context, eventId.parse('crane-collapse'));
    expect(event.reports).toHaveLength(3);
  });
});

describe('an outlet', () => {
  test('is silent on a claim where it reported on the event, and not where it did not', () => {
    expect(outletView(context, outletId.parse('quay-radio')).silentOn.items.map(({ claim }) => claim.path)).toEqual([
      'claims/crane-was-inspected/',
    ]);
    // It wrote on the topic of a claim that has no event: that is no silence.
    expect(outletView(context, outletId.parse('hill-post')).silentOn.items).toEqual([]);
  });
});

describe('words compared', () => {
  test('a word that stands as a part of a longer one of the group is not counted there', () => {
    const found = wordsIn('the old Quay Radio and a quay', [
      { word: 'Quay Radio', find: finderOf(['Quay Radio'], 'en') },
      { word: 'Radio', find: finderOf(['Radio'], 'en') },
      { word: 'quay', find: finderOf(['quay'], 'en') },
    ]);
    expect([...found]).toEqual(['Quay Radio', 'quay']);
  });

  test('a form in capitals alone is found only as written, another in any case', () => {
    expect(finderOf(['IS'], 'en')('it is IS')).toEqual([[6, 8]]);
    expect(finderOf(['the Front'], 'en')('The front')).toEqual([[0, 9]]);
  });

  test('a space and a hyphen are alike, and an English plural is found by its singular', () => {
    expect(finderOf(['cessation of hostilities'], 'en')('cessation-of-hostilities regime')).toEqual([[0, 24]]);
    expect(finderOf(['enemy'], 'en-GB')('its enemies')).toEqual([[4, 11]]);
    expect(finderOf(['rebel'], 'en')('rebels rebelled')).toEqual([[0, 6]]);
    expect(finderOf(['rebel'], 'fr')('rebels')).toEqual([]);
  });
});

describe('an endnote', () => {
  test('leads to the outlet’s page at the quote, and keeps the fragment that the address has', () => {
    const notes = actorView(context, actorId.parse('harbour-master')).notes;
    const addresses = notes.flatMap(({ original }) => original ?? []);
    expect(addresses.filter((address) => address.includes(':~:'))).toEqual([
      'https://courier.example/crane#:~:text=checked%20from%20top%2Dto%2Dbottom%2C',
      'https://courier.example/union#story:~:text=no%20inspection%20in%20February',
    ]);
  });

  test('leads to the outlet’s page once where it cites no quote', () => {
    const addresses = (homeView(context)?.notes ?? []).flatMap(({ original }) => original ?? []);
    const plain = addresses.filter((address) => !address.includes(':~:'));
    expect(new Set(plain).size).toBe(plain.length);
  });

  test('is in full the first time an article is cited, and leads there after', () => {
    const notes = homeView(context)?.notes ?? [];
    const firsts = new Map<string, number>();
    for (const { number, first, title } of notes) {
      expect(first).toBe(firsts.get(title.path) ?? number);
      firsts.set(title.path, first);
    }
  });
});
