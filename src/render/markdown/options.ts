import type { ActorId } from '../../content/schemas/ids.ts';
import type { Matcher } from '../../briefing/mentions/matcher.ts';
import type { Bounds } from '../../edtf/overlaps.ts';
import type { Messages } from '../../i18n/catalogue.ts';
import type { Prose } from '../../views/parts/prose.ts';

/** What the pipeline needs to know beside the text. */
export interface RenderOptions {
  /** Endnote numbers by citation mark. Every mark of the text must be among them. */
  readonly notes: Prose['notes'];
  readonly messages: Messages;
  /** What every path of the site begins with; ends with a slash. */
  readonly base: string;
  /** Finds the actors to link; without it nothing is linked. */
  readonly matcher?: Matcher | undefined;
  /** Actors not linked: the one whose page this is. */
  readonly exclude?: readonly ActorId[] | undefined;
  /** When the text was written, which tells dated aliases apart. */
  readonly on?: Bounds | undefined;
  /** BCP 47 language of the text. */
  readonly language: string;
  /** Level, 2 to 6, that the body's highest heading gets; 2 where it is not given. */
  readonly topHeading?: number | undefined;
  /**
   * The id of a link to an endnote, asked for in the order of the links. It lets a page give `r-3` to its first link to
   * note 3 alone, whichever text that stands in.
   */
  readonly referenceId?: ((note: number) => string | undefined) | undefined;
}
