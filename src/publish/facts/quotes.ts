import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import { isDraft } from '../../briefing/drafts.ts';
import type { ReadFile } from './known-files.ts';

/** How many quotations there are, those of drafts only where asked for, and how many were held against their document. */
export function quotesOf(
  reads: readonly ReadFile[],
  drafts: boolean,
): { readonly all: number; readonly verified: number } {
  const quotes = { all: 0, verified: 0 };
  for (const { facts, verified } of reads) {
    quotes.verified += verified;
    for (const entry of facts) if (drafts || !isDraft(entry)) quotes.all += quotesIn(entry);
  }
  return quotes;
}

function quotesIn(entry: AnyEntryFacts): number {
  if (entry.collection !== 'articles') return 0;
  return Object.values(entry.data.statements).filter(({ quote }) => quote !== undefined).length;
}
