const softHyphen = /\u00AD$/u;

/**
 * Lines of one paragraph as one text. A hyphen at a line's end stays, as in "cease-fire"; where a typesetter divided words
 * and `words` of the document are given, it goes unless the word is among them with its hyphen. A soft hyphen goes.
 */
export function joinLines(lines: readonly string[], words?: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    if (text === '') text = line;
    else if (softHyphen.test(text)) text = text.replace(softHyphen, '') + line;
    else if (/\p{L}[-‐]$/u.test(text)) text = divided(text, line, words);
    else text += separator(text, line) + line;
  }
  return text.replace(/\s+/gu, ' ');
}

function divided(text: string, line: string, words: ReadonlySet<string> | undefined): string {
  if (words === undefined) return text + line;
  const start = /[\p{L}\p{M}]+[-‐]$/u.exec(text.slice(-60))?.[0].slice(0, -1) ?? '';
  const end = /^[\p{L}\p{M}]+/u.exec(line)?.[0] ?? '';
  const isCompound = words.has(`${start}-${end}`.toLowerCase()) && !words.has((start + end).toLowerCase());
  return isCompound || !/^\p{Ll}/u.test(line) ? text + line : text.slice(0, -1) + line;
}

/** Chinese, Japanese and Thai put no blank where a line is broken. */
const separator = (text: string, line: string): string =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。「」]$/u.test(text) &&
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。「」]/u.test(line)
    ? ''
    : ' ';
