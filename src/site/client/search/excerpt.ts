/** A stretch of a text, and whether it is what was found. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Words of a text, one for each, and which of them were found. */
export type Words = readonly Stretch[];

/** An excerpt longer than this many characters is cut between words. */
const longest = 320;
/** Where nothing was found, the beginning stands for the whole: whole sentences up to this many characters. */
const beginning = 160;
/** Of a sentence that is cut, so many words stay before what was found. */
const wordsBefore = 10;
const ellipsis = '…';

/**
 * The sentences that hold what was found, whole, with `…` where some between them are left out; the first ones where
 * nothing was found. `joint` stands between two words: a space, or nothing in scripts without.
 */
export function excerptOf(words: Words, joint: string, language: string): readonly Stretch[] {
  const sentences = sentencesOf(words, joint, language);
  const held = sentences.filter((sentence) => sentence.some(({ found }) => found));
  const shown = held.length > 0 ? upTo(longest, held) : upTo(beginning, sentences);
  const stretches = shown.flatMap((sentence, index) => {
    const before = shown[index - 1];
    const skips = before !== undefined && sentences.indexOf(sentence) !== sentences.indexOf(before) + 1;
    return [...(skips ? [{ text: ellipsis, found: false }] : []), ...cut(sentence)];
  });
  return joined(stretches, joint);
}

/** Words as running text: those that were found are parted from the rest and from the punctuation about them. */
export function joined(words: Words, joint: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, word] of words.entries()) {
    const gap = { text: index > 0 ? joint : '', found: false };
    for (const { text, found } of [gap, ...(word.found ? bared(word.text) : [word])]) {
      if (text === '') continue;
      const [before, last] = [stretches.at(-2), stretches.at(-1)];
      if (last?.found === found) stretches.splice(-1, 1, { text: last.text + text, found });
      else if (found && before?.found && last?.text === joint)
        stretches.splice(-2, 2, { text: before.text + joint + text, found });
      else stretches.push({ text, found });
    }
  }
  return stretches;
}

function bared(word: string): readonly Stretch[] {
  const [, before = '', core = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/u.exec(word) ?? [];
  return [
    { text: before, found: false },
    { text: core, found: true },
    { text: after, found: false },
  ];
}

/** As many whole sentences as so many characters hold, at least one. */
function upTo(most: number, sentences: readonly Words[]): readonly Words[] {
  let left = most;
  return sentences.filter((sentence, index) => (left -= lengthOf(sentence)) >= 0 || index === 0);
}

function sentencesOf(words: Words, joint: string, language: string): readonly Words[] {
  const text = words.map((word) => word.text).join(joint);
  const starts = new Set(
    [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ index }) => index),
  );
  const sentences: Stretch[][] = [];
  let at = 0;
  for (const word of words) {
    const sentence = sentences.at(-1);
    if (sentence === undefined || starts.has(at)) sentences.push([word]);
    else sentence.push(word);
    at += word.text.length + joint.length;
  }
  return sentences;
}

/** A sentence that is too long, about what was found first in it. */
function cut(sentence: Words): Words {
  if (lengthOf(sentence) <= longest) return sentence;
  const first = Math.max(
    0,
    sentence.findIndex(({ found }) => found),
  );
  const from = Math.max(0, first - wordsBefore);
  let to = first + 1;
  while (to < sentence.length && lengthOf(sentence.slice(from, to + 1)) <= longest) to += 1;
  const gap: Words = [{ text: ellipsis, found: false }];
  return [...(from > 0 ? gap : []), ...sentence.slice(from, to), ...(to < sentence.length ? gap : [])];
}

const lengthOf = (words: Words): number => words.reduce((sum, { text }) => sum + text.length + 1, 0);
