import { wordsOf } from '../integrity/long-quote.ts';
import { withoutQuotations } from './quotations.ts';

/** From how many words on a run shared with a document counts as copied. */
const copiedRun = 10;

/** Every run of ten words of a document, folded to lower case. */
export function runsOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const words = paragraphs.flatMap((paragraph) => plainWords(paragraph));
  const runs = new Set<string>();
  for (let at = 0; at + copiedRun <= words.length; at += 1) runs.add(words.slice(at, at + copiedRun).join(' '));
  return runs;
}

/** The first run of ten words that a text of ours shares with a document, quotations apart; null where there is none. */
export function copiedFrom(text: string, runs: ReadonlySet<string>): string | null {
  for (const part of withoutQuotations(text).split('"')) {
    const words = plainWords(part);
    for (let at = 0; at + copiedRun <= words.length; at += 1) {
      const run = words.slice(at, at + copiedRun).join(' ');
      if (runs.has(run)) return run;
    }
  }
  return null;
}

const plainWords = (text: string): string[] => wordsOf(text.normalize('NFKC').toLowerCase().replace(/['’]/gu, ''));
