import type { Position } from '../../content/schemas/statement.ts';
import type { Cites } from '../../views/parts/note.ts';

/**
 * A document that leaves the site: a sheet, an edition, a book. It is made once from views, and written as PDF, DOCX,
 * e-mail or text; a writer decides how it looks and never what it says. All words are in the briefing's language.
 */
export interface PrintedDocument {
  readonly title: string;
  /** BCP 47, and the direction that the language is written in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: 'A4' | 'Letter';
  /** Set closer than others, since it then has a page less. */
  readonly tight?: boolean | undefined;
  /** Distribution marking, on every page. */
  readonly handling?: string | undefined;
  /** Title of the briefing, and who edits it. */
  readonly briefing: string;
  readonly editor?: string | undefined;
  /** Its page on the site, where the briefing says where that is. */
  readonly address?: string | undefined;
  /** The day that the document speaks of, `YYYY-MM-DD`: its date, so that the same input gives the same bytes. */
  readonly date: string;
  /** The line under the title: offices and other names of an actor, the window of an edition. */
  readonly standfirst: readonly Inline[];
  /** Lines beside the title: the briefing, the edition, as of when. */
  readonly masthead: readonly string[];
  readonly blocks: readonly Block[];
  readonly sources: {
    readonly title: string;
    readonly note?: string | undefined;
    readonly notes: readonly PrintedNote[];
  };
  /** A page of its own in place of the head of the first: what the document is, in labelled lines. */
  readonly cover?: readonly { readonly label: string; readonly lines: readonly Line[] }[] | undefined;
  /** "Page {page} of {pages}". */
  readonly pageOf: string;
}

/** A stretch of a line. */
export type Inline =
  | {
      readonly kind: 'text';
      /** `\n` ends a line within a cell. */
      readonly text: string;
      readonly strong?: boolean;
      readonly emphasis?: boolean;
      /** Said in passing: a date, a basis, an outlet. */
      readonly quiet?: boolean;
      /** Where it is not the document's. */
      readonly language?: string | undefined;
      /** An address of elsewhere, or `#id` of a heading of the document. */
      readonly link?: string | undefined;
      /** Ids of the index that stand here: an id may stand at many places. */
      readonly marks?: readonly string[] | undefined;
    }
  /** Numbers of the document's sources. */
  | { readonly kind: 'cites'; readonly numbers: Cites }
  /** A position on a claim: its sign and its word. */
  | { readonly kind: 'position'; readonly position: Position; readonly text: string };

export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly role?: 'lead' | 'quiet' | undefined }
  /** The analyst's own words, apart from what is reported. */
  | { readonly kind: 'comment'; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: boolean | undefined }
  /** What stands beside each label: topics and positions, claims and answers. */
  | { readonly kind: 'rows'; readonly rows: readonly { readonly label: Line; readonly lines: readonly Line[] }[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** The first cell of a row is its heading. */
      readonly rows: readonly (readonly Line[])[];
      /** The first cells are quoted words. */
      readonly verbatim?: boolean | undefined;
      /** Shares of the width, as many as columns. */
      readonly widths?: readonly number[] | undefined;
    }
  /** An SVG in grey, with what it shows in words. */
  | {
      readonly kind: 'drawing';
      readonly svg: string;
      /** The same, less high, for where a page has a little less room than it takes. */
      readonly dense?: string | undefined;
      readonly alternative: string;
      /** As a text has them. */
      readonly marks?: readonly string[] | undefined;
      readonly caption?: Line | undefined;
      /** What it shows, one after the other, for a form that has no drawing; where there is a caption, that says it. */
      readonly shown?: readonly string[] | undefined;
    }
  /** Side by side where there is room, else one after the other. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  /**
   * A part of a book: its notes are the document's, and its headings stand below its title. It begins on a page of its own
   * unless it is the first of the part that it is in, or `follows` the one before where there is room.
   */
  | {
      readonly kind: 'part';
      readonly title: string;
      readonly id: string;
      readonly standfirst?: Line | undefined;
      readonly follows?: boolean | undefined;
      readonly blocks: readonly Block[];
    }
  /** Headings with their pages, down to a level. */
  | { readonly kind: 'contents'; readonly title: string; readonly depth: 1 | 2 }
  /** Names with the pages on which the headings or lines with these ids stand. It comes after the sources. */
  | {
      readonly kind: 'index';
      readonly title: string;
      readonly note?: string | undefined;
      readonly entries: readonly {
        readonly name: string;
        readonly ids: readonly string[];
        /** The id of the part that is about it. */
        readonly part?: string | undefined;
      }[];
    };

/** An endnote in full: outlet and descriptor, title, date with its basis, paragraph, addresses. */
export interface PrintedNote {
  readonly number: number;
  readonly line: Line;
}
