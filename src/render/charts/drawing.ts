import type { ElementContent } from 'hast';
import type { Stop } from './stop.ts';

/** A chart's contents, how high they are, and what in them can be reached. */
export interface Drawing {
  readonly children: readonly ElementContent[];
  readonly height: number;
  readonly stops: readonly Stop[];
}
