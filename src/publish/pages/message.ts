import type { Dependency } from '../../views/traced/reads.ts';
import type { PagesWorked } from './here.ts';
import type { Changes } from './kept-traces.ts';
import type { PagesJob } from './job.ts';
import type { PageTask } from './page-work.ts';

/** What a process that makes pages is asked. */
export type Request =
  | { readonly ask: 'begin'; readonly job: PagesJob }
  | { readonly ask: 'work'; readonly tasks: readonly PageTask[] }
  | { readonly ask: 'changes' }
  | { readonly ask: 'digests'; readonly of: readonly Dependency[] };

/** What it answers, to one request after another; a failure is for whoever runs it, a fault is one of the program. */
export type Answer =
  | { readonly begun: true }
  | { readonly worked: PagesWorked }
  | { readonly changes: Changes }
  | { readonly digests: readonly string[] }
  | { readonly failure: string }
  | { readonly fault: string };
