import { copiedFrom } from '../../briefing/documents/copied.ts';
import type { Desk } from './desk.ts';

/** What is wrong with a line that must be the editor's own words; null where nothing is. */
export function ownWordsProblem(text: string, { runs }: Pick<Desk, 'runs'>): string | null {
  if (text === '') return 'Say it in your own words, in one line.';
  const run = copiedFrom(text, runs);
  return run === null ? null : `Ten words in a row are the document’s own: "${run}". Say it in your own words.`;
}
