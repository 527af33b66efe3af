/** A site that the project's own `build` made of a briefing, once for all tests of a run. Folders are absolute. */
export interface BuiltSite {
  readonly name: string;
  readonly content: string;
  readonly dir: string;
  /** As the briefing's configuration has them. */
  readonly language: string;
  readonly origin: string;
  readonly base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The example briefing and the Arabic one. */
    sites: readonly BuiltSite[];
  }
}
