import type { Statement } from '../../../briefing/statement.ts';

/** Something that the articles do not tell, or tell differently, as far as it can be computed. */
export interface Gap {
  /** Plain text in the briefing's language. */
  readonly text: string;
  /** What shows it; never empty. */
  readonly statements: readonly Statement[];
}
