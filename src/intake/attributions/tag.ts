import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Token } from './token.ts';

const tagger = winkNLP(model, ['pos']);
// eslint-disable-next-line @typescript-eslint/unbound-method -- the tagger tells its readers apart by identity
const partOfSpeech = tagger.its.pos;

/** No word of a language is longer; the tagger takes quadratic time over one. */
const longestWord = 80;
const overlong = new RegExp(`\\S{${String(longestWord)},}`, 'gu');

/** The words and marks of an English text with parts of speech (wink-nlp), hyphenated words whole. Time grows with its length. */
export function tagEnglish(text: string): Token[] {
  const plain = text.replace(overlong, (run) => 'x' + ' '.repeat(run.length - 1));
  const doc = tagger.readDoc(plain);
  const values = doc.tokens().out();
  const tags = doc.tokens().out(partOfSpeech);
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((value, index) => {
    const start = plain.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    const lower = value.toLowerCase().replaceAll('’', "'");
    tokens.push({ text: value, lower, pos: tags[index] ?? 'X', start, end: at, words: 1 });
  });
  return joined(tokens, plain);
}

/** Words around a hyphen without blanks become one, of the last part's kind: "Washington-led", "al-Example". */
function joined(tokens: readonly Token[], text: string): Token[] {
  const whole: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const before = whole.at(-1);
    const after = tokens[index + 1];
    const joins =
      (token.text === '-' || token.text === '‑') &&
      before !== undefined &&
      after !== undefined &&
      before.end === token.start &&
      token.end === after.start &&
      /^[\p{L}\p{N}]/u.test(after.text) &&
      after.end - before.start < longestWord;
    if (!joins) {
      whole.push(token);
      continue;
    }
    const joint = text.slice(before.start, after.end);
    const pos = after.pos === 'VERB' || after.pos === 'ADP' || after.pos === 'ADV' ? 'ADJ' : after.pos;
    whole[whole.length - 1] = { ...after, text: joint, lower: joint.toLowerCase(), pos, start: before.start };
    index++;
  }
  return whole;
}
