import type { Role } from '../../extracted.ts';
import { isByline } from '../../metadata/lines/byline.ts';
import { isDateLine } from '../../metadata/lines/date-line.ts';
import { doubled, type Line } from './line.ts';
import { buttons, isCredit, isNotice, isTeaser, startsAsCaption, wholeLines } from './vocabulary.ts';

/** Words of a date with weekday, time, zone and what it is of. */
const longestDate = 16;

/** What a line is by itself, wherever it stands; null where its place must tell. The first rule that knows decides. */
export function roleAlone(line: Line): Role | null {
  for (const [role, holds] of rules) if (holds(line)) return role;
  return null;
}

const rules: readonly (readonly [Role, (line: Line) => boolean])[] = [
  ['furniture', isWordless],
  ['furniture', isIcons],
  ['furniture', isPlayerTime],
  ['date', isDate],
  ['furniture', ({ key }) => wholeLines.has(key)],
  ['furniture', isButtons],
  ['furniture', isCode],
  ['furniture', isBreadcrumb],
  ['furniture', isRights],
  ['link', isTeaserLine],
  ['link', isAddress],
  ['furniture', isHashtags],
  ['furniture', isNoticeLine],
  ['caption', isCaption],
  ['byline', ({ text }) => isByline(text)],
];

/** Rules of stars, a row of bullets, zero-width characters. */
function isWordless({ text }: Line): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Names of icons run together by a scraper: "icon bookmarkicon cameraicon checkicon chevron down". */
function isIcons({ text, ends, length }: Line): boolean {
  const named = text.match(/icon|svg/gi)?.length ?? 0;
  return !ends && named >= 3 && named * 3 >= length;
}

/** Times of a player: "0:00", "0:00 / 3:45", "-12:01", also cut off at the end of a text. */
function isPlayerTime({ text }: Line): boolean {
  return /^[-–]?\d{1,3}:\d{1,2}(?::\d{2})?(?:\s?[/|]\s?[-–]?\d{1,3}:\d{2}(?::\d{2})?)?$/.test(text);
}

/** Asked of short lines alone: no other can be a date and nothing else. */
function isDate({ text, length, ends }: Line): boolean {
  return length <= (ends ? longestDate / 2 : longestDate) && /[\p{N}]/u.test(text) && isDateLine(text);
}

/** "ShareTweetEmail", "Share on Facebook", "12 comments": words of buttons and numbers, and nothing else. */
function isButtons({ text, length }: Line): boolean {
  if (length > 14 || text.length > 200 || /^["'“„«‘「]/u.test(text)) return false;
  const words = text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}+'’-]+/u)
    .filter((word) => word !== '');
  return words.every((word) => buttons.has(word) || /^[\d.,+]{1,9}[km]?$/.test(word));
}

/** Scripts and style sheets that a scraper took for text. */
function isCode({ text }: Line): boolean {
  const head = text.slice(0, 2000);
  if (
    !/function\s?\(|=>|\bvar [\w$]{1,40}\s?=|\b(?:window|document)\.\w|\{\s?["'\w-]{1,40}\s?:|@media|<\/?\w{1,20}[ >]/.test(
      head,
    )
  )
    return false;
  return (head.match(/[{}();=<>[\]|&]/g)?.length ?? 0) * 20 > head.length;
}

/** "Home > World > Region": the path to a page. */
function isBreadcrumb({ text, ends, words }: Line): boolean {
  const parts = text.split(/\s+[>»›/|→]\s+/u);
  return !ends && parts.length >= 3 && words.length / parts.length <= 3 && text.length <= 200;
}

function isRights({ text, length }: Line): boolean {
  return (
    length <= 30 &&
    (/^(?:©|\(c\)|copyright\b).{0,60}(?:19|20)\d\d/i.test(text) || /^.{0,80}\ball rights reserved\b/i.test(text))
  );
}

/** "READ MORE: …", "Related | …": the title of another article behind what leads to it. */
function isTeaserLine({ text, ends, length }: Line): boolean {
  const lead = /^[\p{L}\p{M}’' -]{2,30}(?=\s?[:|>»›–—-]\s?\S)/u.exec(text)?.[0].trim();
  if (lead === undefined || length > 40 || !isTeaser(lead.toLowerCase())) return false;
  // A sentence may begin "More: …"; in capitals it does not.
  return lead === lead.toUpperCase() || !ends || /^\S+\s/.test(lead);
}

function isAddress({ text }: Line): boolean {
  return (
    /^(?:https?:\/\/|www\.|pic\.\w{1,20}\.com\/)\S+$/i.test(text) ||
    /^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}$/.test(text)
  );
}

function isHashtags({ words, text }: Line): boolean {
  return words.length > 0 && text.split(/\s+/u).every((word) => /^[#@][\p{L}\p{N}_]+[,.]?$/u.test(word));
}

/** What a page asks of its readers. What somebody said begins with a quotation mark. */
function isNoticeLine({ text, key, length }: Line): boolean {
  return length <= 45 && !/^["'“„«‘「]/u.test(text) && isNotice(key);
}

/** A line that says itself twice, begins as captions do, or ends with who made the picture. */
function isCaption(line: Line): boolean {
  const { text, key, length } = line;
  if (length > 120) return false;
  const said = doubled(text);
  if (said > 0 && /[.!?…。]["'’”»)]{0,2}$/u.test(text.slice(0, said))) return true;
  if (startsAsCaption(key)) return true;
  const lead = /^[\p{L}\p{M}/ ’'.-]{2,40}(?=:\s)/u.exec(text)?.[0];
  if (lead !== undefined && length <= 40 && lead.split(' ').length <= 3 && isCredit(lead)) return true;
  if (/^©\s?\p{L}/u.test(text) && length <= 15) return true;
  const end = /[([]([^()[\]]{2,80})[)\]]$/u.exec(text.slice(-90))?.[1];
  return end !== undefined && end.split(/\s+/u).length <= 9 && isCredit(end.trim()) && !startsWithAgency(line);
}

/** "(AP)" as a line's end is an agency's sign under a report, not a caption, where it stands behind a sentence's end. */
function startsWithAgency({ text }: Line): boolean {
  return (
    /[.!?]["'’”»]{0,2}\s*[([][^()[\]]{2,12}[)\]]$/u.test(text.slice(-40)) &&
    !/photo|image|picture/i.test(text.slice(-40))
  );
}
