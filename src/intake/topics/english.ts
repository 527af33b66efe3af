/** Endings that English words of one family differ in, longest first, and how many letters must stand before them. */
// prettier-ignore
const endings: readonly (readonly [string, number])[] = [
  ['ations', 5], ['ation', 5], ['ating', 5], ['ated', 5], ['ates', 5], ['ate', 5],
  ['ments', 4], ['ment', 4], ['ions', 5], ['ion', 5], ['ings', 4], ['ing', 4],
  ['ers', 4], ['er', 4], ['ed', 4], ['es', 4], ['s', 3], ['e', 4],
];

/** What is left of a word, in small letters, without its ending: the same for "strike", "strikes" and "striking". */
export function englishStem(word: string): string {
  if (word.endsWith('ies') && word.length > 5) return word.slice(0, -2);
  if (word.endsWith('y') && word.length > 4) return `${word.slice(0, -1)}i`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  for (const [ending, least] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= least) return undoubled(word.slice(0, -ending.length));
  return word;
}

/** "stopping" is of "stop". */
const undoubled = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** Words that say nothing of what a topic is about. */
export const englishSmallWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for from with by and or nor as about over under into near between among against near after before during who whom whose
  what which that this these those its their his her our al el de s is are be not no`.split(/\s+/),
);
