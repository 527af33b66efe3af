/** Widths in em, of the interface's sans serif, a little generous: what is thought to fit must fit in a fallback font. */
const narrow = /[iljtfrI.,:;'’‘|!()[\] -]/u;
const wide = /[mwMW—…%@]/u;
const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** An estimate of a text's width in pixels, for a build has no font to measure with. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    if (full.test(letter)) em += 1;
    else if (narrow.test(letter)) em += 0.3;
    else if (wide.test(letter)) em += 0.84;
    else if (/\p{Lu}/u.test(letter)) em += 0.62;
    else em += 0.52;
  }
  return em * size * (bold ? 1.06 : 1);
}

/** The text cut at a word to fit a width, with an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ').replace(/[,;:]$/u, '')} …`;
    if (textWidth(cut, size) <= width) return cut;
  }
  return `${text.slice(0, Math.max(1, Math.floor(width / size)))}…`;
}

/** The text in lines of at most a width, broken at spaces; the last of `most` lines is cut. */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, fitText([line, ...words.slice(index)].join(' '), size, width)];
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}
