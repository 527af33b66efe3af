/** A stretch of a text, and whether it is what was found. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Words of a text, one for each, and which of them were found. */
export type Words = readonly Stretch[];

/** An excerpt longer than this many characters is cut between words. */
const longest = 320;
/** Of a sentence that is cut, so many words stay before what was found. */
const wordsBefore = 10;
const ellipsis = '…';

/**
 * The sentences that hold what was found, whole, with `…` where some between them are left out; the first sentence where
 * nothing was found. `joint` stands between two words: a space, or nothing in scripts without.
 */
export function excerptOf(words: Words, joint: string, language: string): readonly Stretch[] {
  const sentences = sentencesOf(words, joint, language);
  const held = sentences.filter((sentence) => sentence.some(({ found }) => found));
  const shown = (held.length > 0 ? held : sentences.slice(0, 1)).reduce<readonly Words[]>(
    (some, sentence) =>
      lengthOf([...some.flat(), ...sentence]) > longest && some.length > 0 ? some : [...some, sentence],
    [],
  );
  const stretches = shown.flatMap((sentence, index) => {
    const before = shown[index - 1];
    const skips = before !== undefined && sentences.indexOf(sentence) !== sentences.indexOf(before) + 1;
    return [...(skips ? [{ text: ellipsis, found: false }] : []), ...cut(sentence)];
  });
  return joined(stretches, joint);
}

/** Words as running text: those that were found stand alone. */
export function joined(words: Words, joint: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, word] of words.entries()) {
    const parts = index > 0 && joint !== '' ? [{ text: joint, found: false }, word] : [word];
    for (const { text, found } of parts) {
      const last = stretches.at(-1);
      if (last?.found === false && !found) stretches[stretches.length - 1] = { text: last.text + text, found };
      else stretches.push({ text, found });
    }
  }
  return stretches;
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
