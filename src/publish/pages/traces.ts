import type { Dependency } from '../../views/traced/reads.ts';

/** A page's key, and the numbers of the dependencies that it follows from: while these hold the same, it is the same. */
export type Trace = readonly [path: string, key: string, reads: readonly number[]];

/** Pages, and what they follow from. Plain JSON. */
export interface TracedPages {
  readonly dependencies: readonly Dependency[];
  readonly pages: readonly Trace[];
}

/** The same with the digests of what their dependencies hold. */
export interface KeptTraces extends TracedPages {
  readonly digests: readonly string[];
}

/** Gathers by what pages are known again although their views are not made. */
export class Traces {
  private readonly numbers = new Map<Dependency, number>();
  private readonly digests: (string | undefined)[] = [];
  private readonly pages = new Map<string, Trace>();

  /** Takes a page that was made, and what its view asked for. */
  note(path: string, key: string, reads: Iterable<Dependency>): void {
    this.pages.set(path, [path, key, Array.from(reads, (dependency) => this.numberOf(dependency))]);
  }

  /** Takes some pages of others, or all. */
  take({ dependencies, pages }: TracedPages, isWanted: (path: string) => boolean = () => true): void {
    const numbers: number[] = [];
    const here = (number: number): number => (numbers[number] ??= this.numberOf(dependencies[number] ?? ''));
    for (const [path, key, reads] of pages) if (isWanted(path)) this.pages.set(path, [path, key, reads.map(here)]);
  }

  /** Takes the digests of what dependencies hold, of which pages may ask for some. */
  learn(dependencies: readonly Dependency[], digests: readonly string[]): void {
    for (const [at, dependency] of dependencies.entries()) {
      const number = this.numbers.get(dependency);
      if (number !== undefined) this.digests[number] = digests[at];
    }
  }

  /** Dependencies of which it is not known what they hold. */
  unlearnt(): Dependency[] {
    return [...this.numbers].flatMap(([dependency, number]) =>
      this.digests[number] === undefined ? [dependency] : [],
    );
  }

  told(): TracedPages {
    return { dependencies: [...this.numbers.keys()], pages: [...this.pages.values()] };
  }

  /** Once all digests are learnt. */
  kept(): KeptTraces {
    return { ...this.told(), digests: this.digests.map((digest) => digest ?? '') };
  }

  private numberOf(dependency: Dependency): number {
    const known = this.numbers.get(dependency);
    if (known !== undefined) return known;
    this.numbers.set(dependency, this.numbers.size);
    return this.digests.push(undefined) - 1;
  }
}
