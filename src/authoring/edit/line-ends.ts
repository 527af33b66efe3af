/** A text with the line ends of the file that it goes into: those of Windows where that file has any, else plain ones. */
export const withLineEndsOf = (file: string, text: string): string =>
  text.replace(/\r?\n/gu, file.includes('\r\n') ? '\r\n' : '\n');
