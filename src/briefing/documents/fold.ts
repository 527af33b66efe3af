/**
 * A text as quotations are compared: the style of quotation marks and of white space says nothing, everything else must
 * be the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
