/** A text that is not a date we read. The message is one or more full sentences for an editor. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
}
