import type { IntakeContext } from '../../../intake/context.ts';
import type { Draft } from '../../../intake/draft.ts';
import type { Input } from '../../../intake/input.ts';

/** What a worker is told: first what is known, then a document at a time, and the language that it asked for. */
export type Request = { readonly context: Known } | { readonly input: Input } | { readonly language: string | null };

/** What is known, but for what cannot be sent. */
export type Known = Omit<IntakeContext, 'tellLanguage'>;

/** A document's drafts, or why there are none. */
export type Reply =
  { readonly drafts: readonly Draft[] } | { readonly unreadable: string } | { readonly fault: string };

/** What a worker says of a document: a text whose language it wants to be told, and in the end its reply. */
export type Answer = Reply | { readonly languageOf: string };
