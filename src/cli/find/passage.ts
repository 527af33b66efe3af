import type { Range } from '../../briefing/find/finder.ts';

/** A statement that rests on a passage. */
export interface RestingStatement {
  /** `article#statement`. */
  readonly key: string;
  readonly gist: string;
}

/** A passage in which all that was asked for stands. */
export interface Passage {
  /** Its path. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The article that it is of, or whose document it is of; null where no article is of the document. */
  readonly article: string | null;
  /** Of an article's entry: `title`, `block steps`, `statement proof-first`; null in a document. */
  readonly part: string | null;
  /** Numbers of the document's paragraphs: its own in a document, those that it rests on in an article. */
  readonly paragraphs: readonly number[];
  readonly text: string;
  readonly matches: readonly Range[];
  readonly statements: readonly RestingStatement[];
}
