/**
 * UTF-8 whose invalid bytes are read as windows-1252, as of pages that were put together from several; null where its
 * characters beyond ASCII are not more than `times` the strays. A character cut in two at the very end is dropped.
 */
export function mixedUtf8(bytes: Uint8Array, times: number): string | null {
  const loose = new TextDecoder().decode(bytes);
  const strays = loose.match(/\uFFFD/gu)?.length ?? 0;
  const valid = loose.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0;
  if (strays === 1 && loose.endsWith('\uFFFD')) return loose.slice(0, -1);
  if (valid <= strays * times) return null;
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const until = endOfValid(bytes, at);
    text += new TextDecoder('utf-8', { ignoreBOM: at > 0 }).decode(bytes.subarray(at, until));
    at = until;
    if (at >= bytes.length) break;
    if (isCutOff(bytes, at)) break;
    text += new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
    at += 1;
  }
  return text;
}

/** Where valid UTF-8 that begins at `from` ends. */
function endOfValid(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const size = sizeOf(bytes, at);
    if (size === 0) return at;
    at += size;
  }
  return at;
}

/** Bytes of the character at `at`, 0 where there is no valid one (overlong forms and surrogates are left to the decoder). */
function sizeOf(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < size; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

const isCutOff = (bytes: Uint8Array, at: number): boolean =>
  bytes.length - at < 4 && (bytes[at] ?? 0) >= 0xc2 && bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
