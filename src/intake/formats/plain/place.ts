import type { Role } from '../../extracted.ts';
import { capitalised, isSentence, type Line } from './line.ts';
import { markApart } from './clusters.ts';
import { markRepeated } from './repeated.ts';
import { titleAmong } from './title.ts';
import { isTeaser, tails } from './vocabulary.ts';

/** A role for each line; null until a rule gives one. */
export type Roles = (Role | null)[];

const bullet = /^(?:[•▪●◦·‣*]|-(?=\s))\s*\S/u;
/** Words from which on a line that is no sentence is rather the title of another article, or text, than a heading. */
const longerThanHeadings = 12;
/** Words of a menu's line at most. */
const longestOfMenu = 4;
/** Lines after the first sentence that may still belong to the article's head. */
const head = 3;

/** Gives each line whose words did not tell its role one by its place: before, among or behind the report's sentences. */
export function rolesByPlace(lines: readonly Line[], roles: Roles): void {
  const titled = lines.findIndex((line, at) => roles[at] === null && isSentence(line) && line.length >= 8);
  const title = titleAmong(lines, roles, titled === -1 ? lines.length : titled);
  markRepeated(lines, roles, title);
  const sentences = (): boolean[] => lines.map((line, at) => roles[at] === null && isSentence(line));
  markApart(lines, roles, sentences());
  const isText = sentences();
  const first = isText.findIndex((is, at) => is && ((lines[at]?.length ?? 0) >= 8 || at > title));
  if (first === -1) {
    withoutSentences(lines, roles);
    return;
  }
  const last = isText.lastIndexOf(true);
  for (const [at, line] of lines.entries()) {
    if (at < first) roles[at] ??= at < title || title === -1 ? 'furniture' : standfirst(line);
    else if (at > last) roles[at] ??= behind(lines, roles, at);
    else if (roles[at] === 'date' && at > first + head && line.length <= 4) roles[at] = 'heading';
    else
      roles[at] ??=
        isText[at] === true || line.ends ? (bullet.test(line.text) ? 'item' : 'text') : within(lines, roles, at);
  }
}

/** What stands between title and text in more than a few words, as a sentence goes, leads into the report. */
const standfirst = (line: Line): Role => (line.length >= 8 && capitalised(line) < 0.6 ? 'text' : 'furniture');

/** A line that is no sentence, between sentences: a heading, an item of a list, or another article's title in a box. */
function within(lines: readonly Line[], roles: Roles, at: number): Role {
  const line = lines[at];
  if (line === undefined) return 'furniture';
  if (bullet.test(line.text)) return 'item';
  const alone = roles[at + 1] !== null || isSentence(lines[at + 1] ?? line) || lines[at + 1]?.ends === true;
  if (inBox(lines, roles, at) && (!alone || line.length > 4)) return 'link';
  if (line.length >= longerThanHeadings) return capitalised(line) >= 0.7 ? 'link' : 'text';
  if (isListed(lines, roles, at) || /^\p{Ll}/u.test(line.text)) return 'item';
  const isMenu = line.length <= longestOfMenu && !line.text.endsWith(':') && inMenu(lines, roles, at);
  return isMenu ? 'furniture' : 'heading';
}

/** Whether a line stands in a row of three or more that are no sentences, and does not lead over to one. */
function inMenu(lines: readonly Line[], roles: Roles, at: number): boolean {
  const isShort = (place: number): boolean => {
    const line = lines[place];
    const role = roles[place];
    return (
      line !== undefined &&
      !line.ends &&
      !isSentence(line) &&
      (role === null || role === 'furniture' || role === 'heading')
    );
  };
  const [before, behind] = [isShort(at - 1), isShort(at + 1)];
  return behind && ((before && roles[at - 1] === 'furniture') || isShort(at + 2));
}

/** Whether a line follows "Related stories" or the like, with nothing but titles between. */
function inBox(lines: readonly Line[], roles: Roles, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && roles[before] === 'link') before -= 1;
  const key = lines[before]?.key ?? '';
  return roles[before] === 'furniture' && (tails.has(key) || isTeaser(key));
}

/** A line that is no sentence, behind all sentences: the last items of the report's list, or furniture. */
function behind(lines: readonly Line[], roles: Roles, at: number): Role {
  const line = lines[at];
  if (line === undefined) return 'furniture';
  const goesOn = roles[at - 1] === 'item' || (roles[at - 1] === 'text' && line.length >= 4);
  return isListed(lines, roles, at) || (bullet.test(line.text) && goesOn) ? 'item' : 'furniture';
}

/** Whether a line of some words goes on a list that a line with a colon at its end began. */
function isListed(lines: readonly Line[], roles: Roles, at: number): boolean {
  const before = lines[at - 1];
  const begins =
    before !== undefined && before.text.endsWith(':') && before.length >= 3 && roles[at - 1] !== 'furniture';
  return (lines[at]?.length ?? 0) >= 3 && (begins || roles[at - 1] === 'item');
}

/** Notes without a full stop, or a script that has none: every line of some words is text. */
function withoutSentences(lines: readonly Line[], roles: Roles): void {
  for (const [at, line] of lines.entries()) roles[at] ??= line.length >= 4 ? 'text' : 'furniture';
}
