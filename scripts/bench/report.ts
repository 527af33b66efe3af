import { availableParallelism, cpus, release, totalmem } from 'node:os';
import type { Recipe } from './briefing/world.ts';
import { compared, measured, type Figures } from './figures.ts';
import type { Written } from './generate.ts';

/** Everything about one benchmark, for a program to read. Times are in seconds or milliseconds, sizes in bytes. */
export interface Report {
  readonly recipe: Recipe & { readonly runs: number };
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryBytes: number;
    readonly system: string;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly briefing: Written;
  readonly figures: readonly {
    readonly tool: string;
    readonly what: string;
    readonly unit: string;
    /** In the order of measuring. */
    readonly values: readonly number[];
    readonly median: number | null;
  }[];
  /** How many times the other tool's value the first tool's is: the median of the ratios within each run. */
  readonly ratios: readonly {
    readonly tool: string;
    readonly other: string;
    readonly what: string;
    readonly ratio: number | null;
  }[];
}

export interface Reported {
  readonly recipe: Report['recipe'];
  readonly briefing: Written;
  /** By tool, the first one first. */
  readonly versions: Readonly<Record<string, string>>;
  readonly pagefind: string;
  readonly figures: Figures;
}

export function makeReport({ recipe, briefing, versions, pagefind, figures }: Reported): Report {
  const tools = Object.keys(versions);
  const [own, ...others] = tools;
  return {
    recipe,
    machine: {
      cpu: cpus()[0]?.model ?? 'not known',
      cores: availableParallelism(),
      memoryBytes: totalmem(),
      system: `${process.platform} ${release()}`,
    },
    versions: {
      Node: process.versions.node,
      Pagefind: pagefind,
      ...versions,
    },
    briefing,
    figures: tools.flatMap((name) =>
      measured
        .filter(({ id }) => figures.of(name, id).length > 0)
        .map(({ id, what, unit }) => ({
          tool: name,
          what,
          unit,
          values: figures.of(name, id),
          median: figures.median(name, id),
        })),
    ),
    ratios: others.flatMap((other) =>
      own === undefined
        ? []
        : measured
            .filter(({ id }) => compared.has(id))
            .map(({ id, what }) => ({ tool: own, other, what, ratio: figures.ratio(own, other, id) }))
            .filter(({ ratio }) => ratio !== null),
    ),
  };
}
