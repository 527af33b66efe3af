import { counted } from './problem-report.ts';

/** How many drafts wait for an editor and what became of them; empty where there is none. */
export function draftsLine(drafts: number, taken: boolean): string {
  if (drafts === 0) return '';
  const wait = `${counted(drafts, 'draft')} ${drafts === 1 ? 'waits' : 'wait'} for an editor`;
  return taken
    ? `${wait}, in this site and marked: do not publish it.`
    : `${wait}: "readout review" goes through articles, --drafts takes drafts in.`;
}
