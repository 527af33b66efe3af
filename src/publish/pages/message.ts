import type { PagesJob } from './job.ts';
import type { PageDone, PageTask } from './page-work.ts';

/** What a process that makes pages is asked, one thing at a time. */
export type Request =
  { readonly ask: 'begin'; readonly job: PagesJob } | { readonly ask: 'work'; readonly tasks: readonly PageTask[] };

/** What it answers, each to its request; a fault is one of the program. */
export type Answer = { readonly begun: true } | { readonly done: readonly PageDone[] } | { readonly fault: string };
