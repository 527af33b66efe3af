import type { Act } from '../../content/schemas/statement.ts';

/**
 * What may follow a cue as its content:
 * - `clause`: "that …", "whether …", or a clause without such a word
 * - `quote`: words in quotation marks, or the cue stands beside them
 * - `aside`: the cue may stand behind or within its content: "…, she said"
 * - `inverts`: as an aside the speaker may follow: "…, said the minister"
 * - `to`: an infinitive
 * - `noun`: a noun phrase
 * - `told`: first the one who is told, who is no part of the content
 * - `whom`: first the one who is addressed, who is part of the content: "urged them to", "accused her of"
 */
export type Frame = 'clause' | 'quote' | 'aside' | 'inverts' | 'to' | 'noun' | 'told' | 'whom';

/** A verb that attributes, in one of its uses. */
export interface Cue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<Frame>;
  /** Words that must follow the verb and belong to the cue, as "for" in "called for"; empty for none. */
  readonly particles: readonly string[];
}

/** Verbs of one act and one set of frames. A verb with particles is written as one, as `call-for`. */
export interface Group {
  readonly act: Act;
  readonly frames: readonly Frame[];
  readonly words: string;
}

/** A noun that attributes what it is followed by to its owner: "his claim that". */
export interface NounCue {
  readonly word: string;
  readonly act: Act;
}
