import { z } from 'zod';
import { measured } from '../figures.ts';
import type { Report } from '../report.ts';

const point = z.object({
  articles: z.number(),
  runs: z.number(),
  machine: z.object({ cores: z.number(), gigabytes: z.number() }),
  files: z.number(),
  /** The median of each figure by its id; times in seconds or milliseconds, sizes in bytes. */
  medians: z.record(z.string(), z.number()),
});

/** What was measured of briefings of several sizes, by size. */
export const curve = z.array(point).readonly();
export type Curve = z.infer<typeof curve>;
export type Point = Curve[number];

/** What a report says of the first tool, as a point of the curve; of the machine no more than cores and memory. */
export function pointOf({ recipe, machine, briefing, figures }: Report): Point {
  const ids = new Map<string, string>(measured.map(({ id, what }) => [what, id]));
  const own = figures.filter(({ tool }) => tool === figures[0]?.tool);
  return {
    articles: recipe.articles,
    runs: recipe.runs,
    machine: { cores: machine.cores, gigabytes: Math.round(machine.memoryBytes / 2 ** 30) },
    files: briefing.files,
    medians: Object.fromEntries(
      own.flatMap(({ what, median }) =>
        median === null ? [] : [[ids.get(what) ?? what, Number(median.toPrecision(4))]],
      ),
    ),
  };
}

/** The curve with a point in place of the one of its size. */
export const withPoint = (points: Curve, added: Point): Curve =>
  [...points.filter(({ articles }) => articles !== added.articles), added].sort((a, b) => a.articles - b.articles);
