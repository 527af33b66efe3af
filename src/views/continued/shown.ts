import type { Room } from '../parts/paging.ts';

/** Statements about an actor that their own page shows. */
export const mostAbout: Room = { whole: 15, few: 6 };

/** Events that the row of a place shows. */
export const mostEventsThere = 4;
