export type Point = readonly [x: number, y: number];

/** Leaves out points that lie less than `tolerance` from the line without them (Douglas and Peucker, 1973). */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [from: number, to: number][] = [[0, points.length - 1]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [from, to] = range;
    let [farthest, most] = [0, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceOf(points, index, from, to);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** From the stretch between two points; where the two are one, as on a ring, from that point. */
function distanceOf(points: readonly Point[], index: number, from: number, to: number): number {
  const [[x, y] = [0, 0], [x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [points[index], points[from], points[to]];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
