import { attributions, ownAttributions } from './attributions.ts';
import { bodyText } from './body-text.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { events, figures } from './events-and-figures.ts';
import { ownDates } from './own-dates.ts';
import { publicationDate } from './publication-date.ts';
import type { Row } from './row.ts';
import { speed } from './speed.ts';
import { statements } from './statements.ts';

/** All rows, in the order of the table. */
export const rows: readonly Row[] = [
  bodyText,
  publicationDate,
  duplicates,
  dates,
  ownDates,
  attributions,
  ownAttributions,
  statements,
  events,
  figures,
  speed,
];
