const enough = 64 * 1024;

/**
 * Joins small pieces of a text to pieces worth writing. A file of a large briefing is longer than a text may be
 * (half a billion characters), so that it is never one.
 */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of parts) {
    piece += part;
    if (piece.length < enough) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
