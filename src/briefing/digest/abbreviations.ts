/** Abbreviations that stand before a name or number, so that no sentence ends at them. */
const beforeNames = new Set(
  (
    'Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Brig Pvt Mr Mrs Ms Dr Prof Rev Hon Sen Rep Gov Pres Amb Sec St Mt Ft ' +
    'No Nos Art Arts Fig Vol pp p para paras cf vs ca c al approx ' +
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun'
  ).split(' '),
);

/** Words that open a sentence more often than they follow "U.S." or an initial within one. */
const openers = new Set(
  (
    'A An The This That These Those He She It They We I You There Here In On At By For From After Before But And ' +
    'Yet However Both Neither No Not As If When While Since Although Though His Her Its Their Our'
  ).split(' '),
);

/** Whether the point at the end of `before` closes an abbreviation, so that `after` goes on with the same sentence. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const ending = before.trimEnd();
  if (!ending.endsWith('.')) return false;
  const last = ending.slice(ending.lastIndexOf(' ') + 1);
  const word = /(?:^|[\s(\p{Pi}"'\p{Pd}])((?:\p{L}\.)*\p{L}+)\.$/u.exec(last)?.[1];
  if (word === undefined) return false;
  if (beforeNames.has(word)) return true;
  const initials = /^\p{Lu}$|\./u.test(word);
  const next = /^[\p{L}’']+/u.exec(after)?.[0];
  return initials && next !== undefined && !openers.has(next);
}
