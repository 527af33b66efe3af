import type { Names } from './facts/load-texts.ts';
import type { Snapshot } from './facts/read-kept.ts';

/** What a site is made from. */
export interface Given {
  /** The briefing's folder, absolute: pages read their texts there. */
  readonly content: string;
  /** Drafts are taken in. */
  readonly drafts: boolean;
  /** PDFs stand beside the pages. */
  readonly pdf: boolean;
  /** What pages are shown with whose view is known, where nothing has changed but texts. */
  readonly names?: Names | undefined;
  /** The briefing as it is now. */
  snapshot(): Promise<Snapshot>;
}

declare global {
  var readoutGiven: Given | undefined;
}

/**
 * Hands a briefing to the modules of `src/site` in this process. They are bundled, or run by a development server: to
 * them a module of the host is another one than to the host, so that only the global object is the same for both.
 */
export function give(given: Given): void {
  globalThis.readoutGiven = given;
}

/** What was handed over. */
export function given(): Given {
  if (globalThis.readoutGiven === undefined)
    throw new Error('No briefing was handed to the site. Run "readout build" or "readout dev", which do.');
  return globalThis.readoutGiven;
}
