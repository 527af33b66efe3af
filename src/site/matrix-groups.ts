import type { Matrices } from '../views/parts/matrices.ts';
import type { MatrixRow } from '../views/parts/matrix.ts';

/** The rows of a matrix under their heads. */
export function matrixGroups(rows: readonly MatrixRow[], groups: Matrices['groups']) {
  let from = 0;
  return groups.map(({ head, rows: count }) => {
    const group = { head, rows: rows.slice(from, from + count) };
    from += count;
    return group;
  });
}
