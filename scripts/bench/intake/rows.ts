import { bodyText } from './body-text.ts';
import { publicationDate } from './publication-date.ts';
import { duplicates } from './duplicates.ts';
import type { Row } from './row.ts';

/** All rows, in the order of the table. */
export const rows: readonly Row[] = [bodyText, publicationDate, duplicates];
