/** What a document says, fit for a terminal: nothing in it moves the cursor, changes colours or turns the line round. */
export const shownText = (text: string): string =>
  text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\t\n\r]/gu, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD');

const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** The same within a line of ours: text that runs from right to left keeps to itself (Unicode's isolates). */
export function shownInline(text: string): string {
  const shown = shownText(text);
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}
