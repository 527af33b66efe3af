import { endsInAbbreviation } from './abbreviations.ts';

/** A sentence of a block, and whether a citation follows one of its words. */
export interface Sentence {
  readonly text: string;
  readonly cited: boolean;
}

/**
 * The sentences of a text. `marks` are the offsets at which citations stood, each right behind the word or point that it
 * follows; a citation that stands behind a sentence's end also closes that sentence. `segmenter` finds
 * sentences (Unicode's UAX 29); its breaks after abbreviations are left out.
 */
export function sentencesOf(text: string, marks: readonly number[], segmenter: Intl.Segmenter): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    const closedByMark = marks.includes(index + segment.trimEnd().length);
    if (end < text.length && !closedByMark && endsInAbbreviation(text.slice(start, end), text.slice(end))) continue;
    const trimmed = text.slice(start, end).trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      sentences.push({ text: trimmed, cited: marks.some((mark) => mark > start && mark <= end) });
    }
    start = end;
  }
  return sentences;
}
