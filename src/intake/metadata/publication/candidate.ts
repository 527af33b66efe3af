/** Where a date was found: kinds of places that err independently of each other. */
export type Source = 'given' | 'json-ld' | 'meta' | 'markup' | 'text' | 'address' | 'script' | 'footer';

/** A date that may be that of publication or of the last change. */
export interface DateCandidate {
  /** EDTF at the precision given, without an offset. */
  readonly value: string;
  readonly kind: 'published' | 'updated';
  readonly source: Source;
  /** How often a date at such a place is the one it is taken for, from 0 to 1. */
  readonly weight: number;
  /** Whether its time is UTC, so that the local day may be its neighbour. */
  readonly utc: boolean;
  readonly basis: 'stated' | 'inferred';
  /** Where it stands, as a sentence. */
  readonly note: string;
}

/** The day of a date, or as much of it as is given. */
export const dayPart = (value: string): string => value.slice(0, 10);
