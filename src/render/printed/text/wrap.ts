import { textWidth } from '../../columns.ts';

/** What stands before the first line of a paragraph, and before those that follow. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** May not begin a line: what closes, and small kana and marks that belong to what stands before. */
const closing = /^[\p{Pe}\p{Pf}、。，．：；！？・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

/**
 * Lines of at most `width` columns. A line breaks at spaces, and between East Asian letters, which have none; a word
 * that is longer, as an address, stays whole.
 */
export function wrapped(text: string, width: number, { first, rest }: Indent = { first: '', rest: '' }): string[] {
  const lines: string[] = [];
  let line = '';
  let before = first;
  const room = (): number => width - textWidth(before);
  const end = (): void => {
    lines.push(before + line);
    [line, before] = ['', rest];
  };
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    pieces(word).forEach((piece, index) => {
      const gap = index === 0 && line !== '' ? ' ' : '';
      if (line !== '' && textWidth(line + gap + piece) > room()) end();
      line += line === '' ? piece : gap + piece;
    });
  }
  if (line !== '') end();
  return lines;
}

/** The parts of a word between which a line may break. */
function pieces(word: string): string[] {
  const parts: string[] = [];
  let before = '';
  for (const { segment } of graphemes.segment(word)) {
    const breaks = before !== '' && (textWidth(segment) === 2 || textWidth(before) === 2);
    const last = parts.at(-1);
    if (last === undefined || (breaks && !closing.test(segment) && !opening.test(before))) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
    before = segment;
  }
  return parts;
}
