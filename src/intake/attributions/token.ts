/** A word or mark of a text with its part of speech, or a whole quotation as one. Offsets are UTF-16 units of the paragraph. */
export interface Token {
  readonly text: string;
  /** In small letters, typographic apostrophes made plain. */
  readonly lower: string;
  /** Universal part of speech, as `VERB`; `QUOTE` for words in quotation marks. */
  readonly pos: string;
  readonly start: number;
  readonly end: number;
  /** Words of a quotation; 1 for all else. */
  readonly words: number;
}
