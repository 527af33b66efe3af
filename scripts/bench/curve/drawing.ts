import { format, line, scaleLog } from 'd3';
import type { Measured } from '../figures.ts';
import type { Curve } from './curve.ts';

interface Panel {
  readonly title: string;
  readonly lines: readonly { readonly id: Measured; readonly label: string }[];
  /** Of the vertical axis, in the unit of the figures. */
  readonly ticks: readonly (readonly [value: number, label: string])[];
  /** Also where n log n would lead from its first line's value at so many articles. */
  readonly reference?: number;
}

const panels: readonly Panel[] = [
  {
    title: 'Seconds',
    lines: [
      { id: 'cold', label: 'cold build' },
      { id: 'renamed', label: 'an actor renamed' },
      { id: 'changed', label: 'an article changed' },
      { id: 'unchanged', label: 'nothing changed' },
    ],
    ticks: [0.1, 1, 10, 100, 1000].map((seconds) => [seconds, `${seconds} s`]),
    reference: 10_000,
  },
  {
    title: 'Memory of the largest process',
    lines: [{ id: 'memory', label: 'largest process' }],
    ticks: [
      [1e8, '100 MB'],
      [2e8, '200 MB'],
      [5e8, '500 MB'],
      [1e9, '1 GB'],
      [2e9, '2 GB'],
      [5e9, '5 GB'],
      [1e10, '10 GB'],
    ],
  },
];

const width = 760;
const inner = { left: 64, right: 600 };
const height = { panel: 250, top: 40, bottom: 36 };
const apart = 17;
const style = `text { font: 13px system-ui, sans-serif; fill: #26221c }
.quiet { fill: #5f574b } .grid { stroke: #ddd6c8 } .line { fill: none; stroke: #26221c; stroke-width: 1.75 }
.reference { fill: none; stroke: #8a8172; stroke-dasharray: 2 4 } .dot { fill: #26221c } .title { font-weight: 600 }
.label { paint-order: stroke; stroke: #fdfbf6; stroke-width: 5 }`;
const counted = format(',d');
const at = (value: number): string => value.toFixed(1);

/** The curve on logarithmic axes, as an SVG of its own: times above, memory below. */
export function drawing(points: Curve): string {
  const first = points[0]?.articles ?? 100;
  const last = points.at(-1)?.articles ?? 100_000;
  const x = scaleLog([first, Math.max(last, first * 10)], [inner.left + 12, inner.right]);
  const drawn =
    points.length === 0
      ? [`<text class="quiet" x="${inner.left}" y="${height.top}">Nothing is measured yet.</text>`]
      : panels.map((panel, index) => drawPanel(panel, points, x, index * height.panel));
  const total = panels.length * height.panel;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" role="img" aria-label="Time and memory by number of articles">
<style>${style}</style>
<rect width="${width}" height="${total}" fill="#fdfbf6"/>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel(
  { title, lines, ticks, reference }: Panel,
  points: Curve,
  x: (articles: number) => number,
  top: number,
): string {
  const values = lines.flatMap(({ id }) => points.flatMap(({ medians }) => medians[id] ?? []));
  const bottom = top + height.panel - height.bottom;
  const range = [bottom, top + height.top];
  const y = scaleLog([Math.min(...values) / 1.3, Math.max(...values) * 1.6], range).clamp(true);
  const [low = 0, high = 0] = y.domain();
  const parts = [`<text class="title" x="${inner.left}" y="${top + 22}">${title}</text>`];
  for (const [value, label] of ticks.filter(([value]) => value >= low && value <= high))
    parts.push(
      `<line class="grid" x1="${inner.left}" x2="${inner.right}" y1="${at(y(value))}" y2="${at(y(value))}"/>` +
        `<text class="quiet" x="${inner.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${label}</text>`,
    );
  for (const { articles } of points)
    parts.push(
      `<text class="quiet" x="${at(x(articles))}" y="${bottom + 22}" text-anchor="middle">${counted(articles)}</text>`,
    );
  const path = line<readonly [number, number]>(
    ([articles]) => x(articles),
    ([, value]) => y(value),
  ).digits(1);
  const from = points.find(({ articles }) => articles === reference);
  const base = from?.medians[lines[0]?.id ?? 'cold'];
  const beyond = points.filter(({ articles }) => reference !== undefined && articles >= reference);
  if (from !== undefined && base !== undefined && beyond.length > 1)
    parts.push(
      `<path class="reference" d="${path(beyond.map(({ articles }) => [articles, base * growth(articles, from.articles)])) ?? ''}"/>`,
    );
  // Below each other where lines end at the same size; over the lines that pass through them.
  const above = new Map<number, number>();
  const labels: string[] = [];
  for (const { id, label } of lines) {
    const ends = points.flatMap(({ articles, medians }): (readonly [number, number])[] => {
      const value = medians[id];
      return value === undefined ? [] : [[articles, value]];
    });
    const end = ends.at(-1);
    if (end === undefined) continue;
    parts.push(`<path class="line" d="${path(ends) ?? ''}"/>`);
    for (const [articles, value] of ends)
      parts.push(`<circle class="dot" r="2.5" cx="${at(x(articles))}" cy="${at(y(value))}"/>`);
    const place = Math.max((above.get(end[0]) ?? top) + apart, y(end[1]));
    above.set(end[0], place);
    labels.push(`<text class="label" x="${at(x(end[0]) + 10)}" y="${at(place + 4)}">${label}</text>`);
  }
  return [...parts, ...labels].join('\n');
}

/** How much n log n grows between two sizes. */
const growth = (articles: number, from: number): number => (articles * Math.log(articles)) / (from * Math.log(from));
