import type { Messages } from '../i18n/catalogue.ts';

/** Where a passage stands in its document: `¶5`, `¶5, 7`, and what it is where it is not of the body. */
export function paragraphText(paragraphs: readonly number[], kind: keyof Messages['passages'], m: Messages): string {
  const numbers = m.notes.paragraph(paragraphs.join(m.marks.comma));
  return kind === 'body' ? numbers : `${m.passages[kind]} ${numbers}`;
}
