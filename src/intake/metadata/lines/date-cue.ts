import { dateWords } from '../words/date-words.ts';

/** What a date is of, by the words before it: the text's publication, its last change, or something else. */
export type DateCue = 'published' | 'updated' | 'other';

const cues = new Map<string, DateCue>();
for (const cue of ['other', 'updated', 'published'] as const) {
  for (const words of Object.values(dateWords[cue])) for (const word of words) cues.set(word, cue);
}
const longest = Math.max(...[...cues.keys()].map((word) => word.split(' ').length));

/** Words that may stand between such a word and its date: “Published on Friday”, “Mis à jour le”, “Stand:”. */
const between = new Set(
  (
    'on at am um by the le la el em il op den am: le à às a las alle time on: vom der de du del dia día ' +
    'this article was last online in print by page content von в at: tarihi'
  ).split(' '),
);

/** The cue of a date that follows on `before`, of at most the six words there; null where they give none. */
export function cueBefore(before: string): DateCue | null {
  const words =
    before
      .slice(-80)
      .toLowerCase()
      .match(/[\p{L}\p{M}’']+/gu) ?? [];
  let generic = false;
  for (let end = words.length; end > Math.max(0, words.length - 6); end -= 1) {
    for (let length = Math.min(longest, end); length > 0; length -= 1) {
      const cue = cues.get(words.slice(end - length, end).join(' '));
      if (cue !== undefined) return cue;
    }
    const word = words[end - 1] ?? '';
    generic ||= dateWords.generic.includes(word);
    // A weekday's name or two may stand between; a sentence may not.
    if (!between.has(word) && !dateWords.generic.includes(word) && words.length - end >= 2) break;
  }
  return generic ? 'published' : null;
}

/** What the words beside a date say of it: those before it, or “(updated)” behind it. */
export const cueBeside = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): DateCue | null =>
  cueBefore(text.slice(0, start)) ?? (cueBefore(text.slice(end, end + 24)) === 'updated' ? 'updated' : null);

const cueWords = new Set([...cues.keys()].flatMap((words) => words.split(' ')));

/** Whether a word is one of those that stand beside a date line's date. */
export const isCueWord = (word: string): boolean =>
  cueWords.has(word) || between.has(word) || dateWords.generic.includes(word);
