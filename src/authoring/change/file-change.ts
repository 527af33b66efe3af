/** What becomes of one file of a briefing. Paths are below its folder, with forward slashes. */
export interface FileChange {
  readonly file: string;
  /** Its text as it was read. */
  readonly before: string;
  /** The path that it has afterwards, the same or another; null where it is removed. */
  readonly to: string | null;
  readonly after: string;
}
