import type { PrintedDocument } from './document.ts';
import { heightOf, pageHeight } from './height.ts';

/** How much a document may hold of what it could, from all of it down. */
export const shares = [1, 0.8, 0.65, 0.5, 0.3] as const;
export type Share = (typeof shares)[number];

/** A document that is to keep to so many pages, and holds less of each list where it would not. */
export interface Fitting {
  readonly pages: number;
  readonly make: (share: Share) => PrintedDocument;
}

/** The estimate of a document that just fits may be so many times its pages. */
const tolerance = 1.15;

/** A document with a share of what it could hold. */
export interface Shared {
  readonly share: Share;
  readonly document: PrintedDocument;
}

/** The document with the first share with which it may fit, by an estimate: it need not be set with more. */
export function likely({ pages, make }: Fitting): Shared {
  for (const share of shares) {
    const document = make(share);
    const fits = heightOf(document) <= tolerance * pages * pageHeight[document.paper];
    if (fits || share === shares.at(-1)) return { share, document };
  }
  throw new Error('There is no share.');
}

/** A document set closer than others. */
export interface Closer {
  readonly document: PrintedDocument;
  /** It can hold no less. */
  readonly isLeast: boolean;
}

/** The document set closer, with `share` of what it could hold and then with less, down to `least`. */
export function* closer({ make }: Fitting, share: Share, least: number): Generator<Closer> {
  for (const one of shares.slice(shares.indexOf(share)))
    if (one >= least) yield { document: { ...make(one), tight: true }, isLeast: one === shares.at(-1) };
}

/** The first of a list, at least one. */
export const fewFirst = <T>(items: readonly T[], share: Share): readonly T[] => items.slice(0, few(items, share));

/** The last of a list, at least one. */
export const fewLast = <T>(items: readonly T[], share: Share): readonly T[] =>
  items.slice(items.length - few(items, share));

const few = (items: readonly unknown[], share: Share): number => Math.ceil(items.length * share);
