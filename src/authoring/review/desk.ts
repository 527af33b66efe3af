import type { Act } from '../../content/schemas/statement.ts';
import type { Proposals } from '../../intake/proposals.ts';
import type { Item } from './item.ts';

/** A thing of the briefing by the names that texts call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly file: string;
}

export interface KnownEvent {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly when: string;
}

/** A statement of the article under review. */
export interface OwnStatement {
  readonly id: string;
  /** Paragraphs of the document, from 1. */
  readonly p: readonly number[];
  readonly at: string;
  /** Ids of who says it, or the words for them. */
  readonly speaker: string;
  readonly gist: string;
  readonly act: Act;
}

/** What the frontmatter of the article says of it. */
export interface ArticleFacts {
  readonly title: string;
  readonly titleBasis: string;
  readonly published: string;
  readonly publishedBasis: string;
  readonly publishedNote: string;
  readonly outlet: string;
  readonly outletBasis: string;
  readonly outletNote: string;
  readonly topics: readonly string[];
}

/** All that an editor has before them: the document, what is proposed, and what the briefing holds by now. */
export interface Desk {
  readonly article: string;
  /** The article's file, below the briefing's folder. */
  readonly file: string;
  readonly facts: ArticleFacts;
  /** Of the document; and of the briefing, in which the editor writes. */
  readonly language: string;
  /** The body's paragraphs, and the number of each in the document. */
  readonly body: readonly string[];
  readonly numbers: readonly number[];
  /** Runs of the document's words, which no text of ours may share. */
  readonly runs: ReadonlySet<string>;
  readonly proposals: Proposals;
  readonly items: readonly Item[];
  readonly actors: readonly Named[];
  readonly outlets: readonly Named[];
  readonly events: readonly KnownEvent[];
  readonly own: readonly OwnStatement[];
  /** Actors by the words, in lower case, that the editor took for them in this article, as "the minister". */
  readonly called: ReadonlyMap<string, string>;
  /** Ids of registries, with what they are called. */
  readonly topics: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
  /** Keys of statements of other articles, with their gist. */
  readonly others: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, string>;
  /** Ids that the briefing uses. */
  readonly ids: ReadonlySet<string>;
}

/** A change of a file below the briefing's folder: from its text, null where there is none, to another. */
export interface Edit {
  readonly file: string;
  readonly change: (text: string | null) => string;
}

/** What came of accepting a proposal. */
export interface Outcome {
  readonly edits: readonly Edit[];
  /** What the editor has before them from now on. */
  readonly desk: Desk;
  /** As `statement asks-for-proof`. */
  readonly became: string;
}

/** Statements of the article that rest on a paragraph of the body, by its index. */
export const statementsAt = (desk: Desk, paragraph: number | null): readonly OwnStatement[] =>
  paragraph === null ? desk.own : desk.own.filter(({ p }) => p.includes(desk.numbers[paragraph] ?? 0));
