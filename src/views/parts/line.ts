import type { Cites } from './note.ts';

/** A line of plain text and the notes it rests on. */
export interface Line {
  readonly text: string;
  readonly cites: Cites;
}
