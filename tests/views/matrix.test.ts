import { describe, expect, test } from 'vitest';
import { claimId, editionId } from '../../src/content/schemas/ids.ts';
import { claimView } from '../../src/views/claim.ts';
import { claimsView } from '../../src/views/claims.ts';
import { editionView, homeView } from '../../src/views/edition.ts';
import type { MatrixColumn, MatrixView } from '../../src/views/parts/matrix.ts';
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
