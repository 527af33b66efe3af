import { containment } from './sample.ts';
import { resemblance } from './minhash.ts';

/** What of a fingerprint is compared. */
export interface Prints {
  readonly hash: string;
  readonly words: number;
  readonly signature: Uint32Array;
  readonly sample: Uint32Array;
}

export interface Likeness {
  /** Share of shingles in common: of all that either text has, or of those of the text that stands within the other. */
  readonly similarity: number;
  readonly how: 'equal' | 'near' | 'contained' | 'passages';
}

/** Shorter texts are too alike by chance. */
const fewestWords = 12;
const leastResemblance = 0.15;
const leastContainment = 0.5;
/** Sampled shingles in common that are no chance. */
export const leastShared = 4;
/** Of a text of which so much stands in the other, some 100 words or more, passages are taken over. */
const leastPassages = { share: 0.25, shared: 12 };

/** How like two texts are, where one may be made from the other; else null. */
export function likenessOf(one: Prints, other: Prints): Likeness | null {
  if (one.words > 0 && one.hash === other.hash) return { similarity: 1, how: 'equal' };
  if (Math.min(one.words, other.words) < fewestWords) return null;
  const near = resemblance(one.signature, other.signature);
  if (near >= leastResemblance) return { similarity: rounded(near), how: 'near' };
  const { ofOne, ofOther, shared } = containment(one.sample, other.sample);
  const within = one.words <= other.words ? ofOne : ofOther;
  if (shared >= leastShared && within >= leastContainment) return { similarity: rounded(within), how: 'contained' };
  if (shared < leastPassages.shared || within < leastPassages.share) return null;
  return { similarity: rounded(within), how: 'passages' };
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
