import { wordingOf } from '../likelihood/catalogues.ts';
import { spokenIn } from '../likelihood/wording.ts';

/** Of some sentences those in which a likelihood is spoken; none in a language without a catalogue. */
export function judgingSentences(sentences: readonly { readonly text: string }[], language: string): readonly string[] {
  const wording = wordingOf(language);
  if (wording === undefined) return [];
  const words = Object.values(wording.scale).flat();
  return sentences.flatMap(({ text }) => (spokenIn(text, words).length > 0 ? [text] : []));
}
