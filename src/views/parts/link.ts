/**
 * A place in the site. `path` is below the briefing's base, without a leading slash, as `actors/russia/` or
 * `articles/a/#b-steps`; the empty path is the home page. Whatever renders it puts the base (or `../`) in front.
 */
export interface Link {
  readonly text: string;
  readonly path: string;
  /** Language of `text` where it is not the page's. */
  readonly language?: string | undefined;
}
