import type { NoticeWords } from '../notices.ts';

/** A language's words from lists whose members stand between bars. */
export const noticeWords = (
  lines: string,
  leads: string,
  bylines: string,
  pleas: readonly RegExp[] = [],
): NoticeWords => ({
  lines: lines.split(' | '),
  leads: leads.split(' | '),
  bylines: bylines.split(' | '),
  pleas,
});
