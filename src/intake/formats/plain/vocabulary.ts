import { arabic, russian, turkish, ukrainian } from './words/eastern.ts';
import { english } from './words/english.ts';
import { french, german, italian, portuguese, spanish } from './words/european.ts';
import { agencyNamed } from '../../metadata/lines/agency-names.ts';
import { networks, pictureAgencies } from './words/shared.ts';
import type { FurnitureWords } from './words/words.ts';

/** All languages together: a page's furniture is often not in the language of its report. */
const languages: readonly FurnitureWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  russian,
  ukrainian,
  turkish,
  arabic,
];

const all = (list: keyof FurnitureWords): readonly string[] => languages.flatMap((words) => words[list]);

export const buttons: ReadonlySet<string> = new Set([...all('buttons'), ...networks]);
export const wholeLines: ReadonlySet<string> = new Set([...all('lines'), ...all('tails')]);
export const tails: ReadonlySet<string> = new Set(all('tails'));

const teasers: ReadonlySet<string> = new Set(all('teasers'));
const credits: ReadonlySet<string> = new Set(all('credits'));
const notices = startsOf(all('notices'));
const captions = startsOf(all('captions'));

/** Phrases by their first word, so that a line is compared with few. */
function startsOf(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(phrases, (phrase) => phrase.split(' ', 1)[0] ?? '');
}

const startsWithOne = (key: string, starts: ReadonlyMap<string, readonly string[]>): boolean =>
  (starts.get(key.split(' ', 1)[0] ?? '') ?? []).some(
    (phrase) => key.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(key[phrase.length] ?? ''),
  );

/** Whether a line, as a key, is a notice to readers: of cookies, subscriptions, rights, players. */
export const isNotice = (key: string): boolean => startsWithOne(key, notices);

/** Whether a line, as a key, begins as captions do. */
export const startsAsCaption = (key: string): boolean => startsWithOne(key, captions);

/** Whether words before a colon lead over to another article, as "READ MORE" does. */
export const isTeaser = (lead: string): boolean => teasers.has(lead);

/** Whether words give who made a picture: "AP Photo/Ana Example", "Photo by …", "Image: Agency". */
export function isCredit(words: string): boolean {
  if (isAgency(words)) return true;
  const parts = words.toLowerCase().split(/[\s/:|,–-]+/u);
  return parts.some((part) => credits.has(part)) || words.split('/').some((part) => isAgency(part.trim()));
}

const isAgency = (name: string): boolean => agencyNamed(name) !== null || pictureAgencies.has(name.toLowerCase());
