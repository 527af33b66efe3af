import type { IntakeContext } from '../../../intake/context.ts';
import type { Draft } from '../../../intake/draft.ts';
import type { Input } from '../../../intake/input.ts';

/** What a worker is told: first what is known, then a document at a time. */
export type Request = { readonly context: IntakeContext } | { readonly input: Input };

/** A document's drafts, or why there are none. */
export type Reply =
  { readonly drafts: readonly Draft[] } | { readonly unreadable: string } | { readonly fault: string };
