import type { Known } from '../extracted.ts';

/** How a fact is known that the editor gives, and a document does not state so: with what it has itself. */
export const givenNote = (read: Pick<Known, 'value'> | null): string =>
  read === null
    ? 'Given by the editor; the document does not say.'
    : `Given by the editor; the document has “${read.value}”.`;
