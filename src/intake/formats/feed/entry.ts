/** An article of a feed, whatever the feed's format. Absent is unsaid. */
export interface Entry {
  readonly title?: string | undefined;
  /** The fullest text that the feed has of it. */
  readonly content?: { readonly text: string; readonly isHtml: boolean } | undefined;
  readonly author?: string | undefined;
  /** As the feed has them. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** The publication that the entry itself names, as feeds put together from several do. */
  readonly source?: string | undefined;
}

/** What a feed says of itself, and its entries. */
export interface Feed {
  readonly kind: string;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly entries: readonly Entry[];
}
