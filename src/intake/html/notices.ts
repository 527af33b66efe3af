import { languages as catalogues } from './notices/languages.ts';

/** Words of a language for what publishers put between and below paragraphs; all in small letters, see `isNotice`. */
export interface NoticeWords {
  /** Whole lines, without the marks at their end. */
  readonly lines: readonly string[];
  /** Beginnings of lines that lead to another article, before a colon or a link. */
  readonly leads: readonly string[];
  /** Beginnings or parts of sentences that ask the reader to subscribe, follow or write; below a report. */
  readonly pleas: readonly RegExp[];
  /** Words at the head of a line that says who wrote the report. */
  readonly bylines: readonly string[];
}

const lines: ReadonlySet<string> = new Set(catalogues.flatMap((words) => words.lines));
const leads: readonly string[] = catalogues.flatMap((words) => words.leads);
const pleas: readonly RegExp[] = catalogues.flatMap((words) => words.pleas);

const bylines = catalogues.flatMap((words) => words.bylines).filter((word) => word !== '');
const byline = new RegExp(`^(?:${bylines.join('|')})(?=[^\\p{L}\\p{M}])`, 'iu');

/** Whether a block is a publisher's line in any known language: "Advertisement", "Story continues below". */
export function isNotice(text: string): boolean {
  if (text.length > 80) return false;
  return lines.has(bare(text));
}

/** Whether a block begins as a line that leads to another article: "Read more: …". */
export function isLead(text: string): boolean {
  const start = text.slice(0, 60).toLowerCase();
  return leads.some(
    (lead) => start.startsWith(lead) && /^[^\p{L}]*[:：|–—>»-]|^[^\p{L}\p{N}]*$/u.test(start.slice(lead.length)),
  );
}

/** Whether a block asks the reader to subscribe, to follow or to write. */
export const isPlea = (text: string): boolean => text.length < 400 && pleas.some((plea) => plea.test(text));

/** Whether a short line says who wrote the report: "By …". */
export const isByline = (text: string): boolean => text.length < 100 && byline.test(text);

/** A byline without the words at its head. */
export const withoutByline = (text: string): string => text.replace(byline, '').trim();

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N})]{1,20}$/u, '');
