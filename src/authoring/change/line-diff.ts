/** A line of a text that stays, goes or comes. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The shortest way from one list of lines to another: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986). Lines that both begin or end with are passed over first.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const stays = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ kind: ' ', text }));
  return [
    ...stays(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...stays(before.slice(before.length - tail)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const trail: (readonly number[])[] = [];
  const width = before.length + after.length + 1;
  // The farthest `x` on each diagonal `x - y`, kept at `diagonal + width`.
  const far = new Array<number>(2 * width + 1).fill(0);
  for (let steps = 0; steps < width; steps += 1) {
    trail.push(far.slice(width - steps - 1, width + steps + 2));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const [left = 0, right = 0] = [far[width + diagonal - 1], far[width + diagonal + 1]];
      let x = diagonal === -steps || (diagonal !== steps && left < right) ? right : left + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      far[width + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) return walkedBack(trail, before, after);
    }
  }
  return [];
}

function walkedBack(
  trail: readonly (readonly number[])[],
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (let steps = trail.length - 1; steps >= 0; steps -= 1) {
    const at = (diagonal: number): number => trail[steps]?.[diagonal + steps + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -steps || (diagonal !== steps && at(diagonal - 1) < at(diagonal + 1));
    const fromX = steps === 0 ? 0 : at(diagonal + (down ? 1 : -1));
    const fromY = steps === 0 ? 0 : fromX - (diagonal + (down ? 1 : -1));
    while (x > fromX && y > fromY && before[x - 1] === after[y - 1]) {
      lines.push({ kind: ' ', text: before[x - 1] ?? '' });
      [x, y] = [x - 1, y - 1];
    }
    if (steps === 0) break;
    lines.push(down ? { kind: '+', text: after[fromY] ?? '' } : { kind: '-', text: before[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return lines.reverse();
}
