import { median } from './measure/median.ts';

export type Unit = 'seconds' | 'milliseconds' | 'bytes' | 'count';

/** What is measured, in the order in which it is reported. */
export const measured = [
  { id: 'cold', what: 'cold build, with search', unit: 'seconds' },
  { id: 'coldPages', what: 'cold build, pages alone', unit: 'seconds' },
  { id: 'index', what: 'Pagefind alone, over all pages', unit: 'seconds' },
  { id: 'unchanged', what: 'nothing changed', unit: 'seconds' },
  { id: 'changed', what: 'one article changed, with search', unit: 'seconds' },
  { id: 'changedPages', what: 'one article changed, pages alone', unit: 'seconds' },
  { id: 'stated', what: 'one statement added, with search', unit: 'seconds' },
  { id: 'removed', what: 'one article removed, with search', unit: 'seconds' },
  { id: 'renamed', what: 'one actor renamed, with search', unit: 'seconds' },
  { id: 'dev', what: 'dev: edit to refreshed page', unit: 'seconds' },
  { id: 'sheets', what: '300 sheets as PDF', unit: 'seconds' },
  { id: 'sheet', what: 'the same where one has changed', unit: 'seconds' },
  { id: 'memory', what: 'most memory of one process', unit: 'bytes' },
  { id: 'memoryTogether', what: 'most memory of all at once', unit: 'bytes' },
  { id: 'pages', what: 'pages', unit: 'count' },
  { id: 'largestPage', what: 'largest page', unit: 'bytes' },
  { id: 'siteBytes', what: 'site without its search index', unit: 'bytes' },
  { id: 'searchBytes', what: 'search index', unit: 'bytes' },
  { id: 'firstQuery', what: 'fetched for a first query', unit: 'bytes' },
  { id: 'warmQuery', what: 'warm query', unit: 'milliseconds' },
] as const satisfies readonly { readonly id: string; readonly what: string; readonly unit: Unit }[];
/** What the first tool is compared in with each other one: all that one run takes or needs. */
export const compared: ReadonlySet<string> = new Set<Measured>([
  ...(['cold', 'coldPages', 'changed', 'changedPages', 'stated', 'removed', 'renamed'] as const),
  ...(['memory', 'memoryTogether', 'firstQuery', 'warmQuery'] as const),
]);
export type Measured = (typeof measured)[number]['id'];

/** What was measured of each tool, a value each time. */
export class Figures {
  readonly #values = new Map<string, Map<Measured, number[]>>();

  add(tool: string, what: Measured, value: number | null): void {
    if (value === null) return;
    const ofTool = this.#values.get(tool) ?? new Map<Measured, number[]>();
    this.#values.set(tool, ofTool.set(what, [...(ofTool.get(what) ?? []), value]));
  }

  /** In the order of measuring. */
  of(tool: string, what: Measured): readonly number[] {
    return this.#values.get(tool)?.get(what) ?? [];
  }

  /** The median over the runs; null where nothing was measured. */
  median(tool: string, what: Measured): number | null {
    const values = this.of(tool, what);
    return values.length === 0 ? null : median(values);
  }

  /** How many times the other's value a tool's is: the median of the ratios within each run; null without a pair. */
  ratio(tool: string, other: string, what: Measured): number | null {
    const values = this.of(tool, what);
    const others = this.of(other, what);
    const ratios = values.flatMap((value, run) => {
      const against = others[run];
      return against === undefined ? [] : [value / against];
    });
    return ratios.length === 0 ? null : median(ratios);
  }
}
