import { expect, test } from 'vitest';
import type { Act, Position } from '../../src/content/schemas/statement.ts';
import { actRuns } from '../../src/views/parts/act-runs.ts';

const claim = { path: '/claims/inspected/', text: 'The crane had been inspected.' };
const does = (act: Act, position?: Position) => ({ act, positions: position ? [{ claim, position }] : [] });

test('each statement is read under what it does, and none moves to stand with its like', () => {
  const [denies, again, urges, warns, later] = [
    does('denies', 'denies'),
    does('states', 'denies'),
    does('urges'),
    does('warns'),
    does('denies', 'denies'),
  ];
  const runs = actRuns([denies, again, urges, warns, later]);
  expect(runs.map(({ position, act }) => position ?? act)).toEqual(['denies', 'urges', 'warns', 'denies']);
  expect(runs.map(({ statements }) => statements)).toEqual([[denies, again], [urges], [warns], [later]]);
});
