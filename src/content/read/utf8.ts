import { isUtf8 } from 'node:buffer';
import { showValue } from './field.ts';
import { UnreadableFile } from './unreadable.ts';

/** What stands for bytes that are none of UTF-8 in a text that was read all the same. */
export const replacement = '\uFFFD';

/** Whether a text that was read as UTF-8 has the zeros that each letter of UTF-16 brings, which UTF-8 allows. */
export const looksUtf16 = (text: string): boolean => text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0;

/**
 * The text of a briefing's file. Fails where it is not UTF-8: what another encoding has there is lost in such a text, and
 * would be lost in the file once it is written.
 */
export function utf8Text(bytes: Uint8Array, file: string): string {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = whole.toString('utf8');
  if (isUtf8(bytes) && !looksUtf16(text)) return text;
  if (looksUtf16(text) || isMarkedUtf16(bytes)) throw notUtf8(file, 1, 'The file is UTF-16, not UTF-8.');
  // Of a character for each byte; none of UTF-8 that takes several has a line's end among them.
  const lines = whole.toString('latin1').split(/\r\n|\n|\r/);
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const shown = Buffer.from(lines[bad] ?? '', 'latin1')
    .toString('utf8')
    .trim();
  const what = `this line has a letter, shown as "${replacement}", that is none of UTF-8`;
  throw notUtf8(file, bad + 1, `The file is not UTF-8 but in another encoding: ${what}.`, shown);
}

const isMarkedUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function notUtf8(file: string, line: number, reason: string, shown?: string): UnreadableFile {
  const value = showValue(shown);
  return new UnreadableFile({
    level: 'error',
    rule: 'not-utf8',
    file,
    line,
    field: [],
    ...(value === undefined ? {} : { value }),
    reason,
    remedy: 'Open it in its own encoding and save it as UTF-8.',
  });
}
