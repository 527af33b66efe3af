import type { Act } from '../../content/schemas/statement.ts';
import type { Range } from './base-phrases.ts';

/** Offsets of a paragraph. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An attribution as one rule found it in a unit; tokens are the unit's. */
export interface Found {
  readonly rule: string;
  readonly speaker: Range | null;
  readonly cue: Range;
  readonly content: readonly Stretch[];
  readonly act: Act;
  /** Whether the cue stands behind or within its content, which outranks a cue within that content. */
  readonly aside: boolean;
  /** Who relayed it, and whose authority the speaker invokes. */
  readonly through: Range | null;
  readonly citing: Range | null;
  /** The speaker within whose words it stands: to be kept only where it is a registered actor's. */
  readonly within: Range | null;
}
