import { analyse } from 'chardet';
import { UnreadableDocument } from '../input.ts';
import { isBinary } from './magic.ts';
import { mixedUtf8 } from './mixed-utf8.ts';
import { repaired } from './mojibake.ts';

/** A text and whether its bytes are that text in UTF-8 already, so that it need not be kept a second time. */
export interface Decoded {
  readonly text: string;
  readonly asStands: boolean;
}

/**
 * Bytes as text. The charset is that of a byte order mark, else UTF-8 where the bytes are valid UTF-8 (text in another
 * charset hardly ever is), else what the server said, else what the document says of itself, each where the bytes can be
 * that (first of all UTF-8 with strays of windows-1252, where the strays are few), else what letters are frequent (`chardet`).
 * @throws UnreadableDocument for binary data, and where no charset makes text of the bytes.
 */
export function decode(bytes: Uint8Array, served?: string): Decoded {
  const marked = markOf(bytes) ?? utf16Of(bytes);
  if (marked === 'utf-32') throw new UnreadableDocument(`The text is in UTF-32. ${asUtf8}`);
  if (marked !== null && marked !== 'utf-8')
    return { text: readAs(marked, bytes) ?? strayless(marked, bytes), asStands: false };
  if (isBinary(bytes)) throw new UnreadableDocument(`It holds binary data, not text. ${asUtf8}`);
  const declared = [served, declaredIn(bytes)].map(canonical).filter((charset) => charset !== null);
  // ISO-2022 writes other scripts in ASCII's bytes, so that it is valid UTF-8 as well.
  const shifting =
    declared.find((charset) => charset.startsWith('iso-2022')) ?? (bytes.includes(0x1b) ? 'iso-2022-jp' : null);
  const [charset, text] =
    firstOf([shifting, 'utf-8'], bytes) ??
    mixed(bytes, 4) ??
    firstOf(declared, bytes) ??
    mixed(bytes, 1) ??
    guessed(bytes);
  const right = repaired(text);
  return { text: right, asStands: charset === 'utf-8' && right === text };
}

const asUtf8 = 'Save the document as UTF-8 text and give that.';

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : null;
}

/** UTF-16 without a mark: every other byte of Western text, and of every text's blanks, is zero. */
function utf16Of(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  if (head.length < 4) return null;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 16;
  if (odd > many && even < odd / 20) return 'utf-16le';
  return even > many && odd < even / 20 ? 'utf-16be' : null;
}

/** What a page's `<meta>` or XML's first line says; both stand in ASCII near the beginning. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (/^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head) ??
    /<meta\b[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head))?.[1];
}

/** A charset's name as the Encoding Standard has it; null where it has none. UTF-16 can be declared, never seen so. */
function canonical(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label.trim().replace(/^["']|["']$/g, ''));
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

function firstOf(charsets: readonly (string | null)[], bytes: Uint8Array): readonly [string, string] | null {
  for (const charset of charsets) {
    const text = charset === null ? null : readAs(charset, bytes);
    if (charset !== null && text !== null) return [charset, text];
  }
  return null;
}

function readAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decoded with what does not belong left out: a character cut in two at the end. */
const strayless = (charset: string, bytes: Uint8Array): string =>
  new TextDecoder(charset).decode(bytes).replace(/\uFFFD+$/u, '');

function mixed(bytes: Uint8Array, times: number): readonly [string, string] | null {
  const text = mixedUtf8(bytes, times);
  return text === null ? null : ['mixed', text];
}

function guessed(bytes: Uint8Array): readonly [string, string] {
  for (const { name, confidence } of analyse(bytes)) {
    const charset = confidence >= 10 && !name.startsWith('UTF') ? canonical(name) : null;
    const text = charset === null ? null : readAs(charset, bytes);
    if (charset !== null && text !== null && isText(text)) return [charset, text];
  }
  throw new UnreadableDocument(`No charset makes text of its bytes: it says none that is right. ${asUtf8}`);
}

/** Control characters between ASCII and Latin-1 show that a charset was taken for another. */
const isText = (text: string): boolean => (text.match(/[\u0080-\u009f\ufffd]/gu)?.length ?? 0) * 1000 <= text.length;
