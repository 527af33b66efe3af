import type { Draft } from '../../intake/draft.ts';
import type { PublicationProposal } from '../../intake/proposals.ts';

/** What became of a document, or of an article in it. `document` is what it was asked for by. */
export type Outcome =
  | { readonly kind: 'failed'; readonly document: string; readonly reason: string }
  | {
      /** `known`: there is an article of the same document already. */
      readonly kind: 'drafted' | 'known';
      readonly document: string;
      /** Of the article, below the briefing's folder; in a dry run the one that it would get. */
      readonly file: string;
      /** Null where a document is known and was not read again. */
      readonly draft: Draft | null;
    }
  | {
      /** The year of a draft of this run, inferred now that the others are there. */
      readonly kind: 'dated';
      readonly document: string;
      readonly file: string;
      readonly publication: PublicationProposal;
    };
