import { headSize, writeHead } from './byte-writer.ts';

/** A page whose postings are stored. */
export interface PostedPage {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
  /** The number in the index of each of the page's own fields. */
  readonly fields: readonly number[];
}

/**
 * Reads postings that `writePostings` wrote. `size` is that of places and values as the index has them; `values`, where
 * those in values begin, or 0.
 */
export function eachPosting(
  bytes: Uint8Array,
  start: number,
  fields: readonly number[],
  visit: (term: number, numbers: number, from: number, length: number, size: number, values: number) => void,
): void {
  let at = start;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (let left = varint(); left > 0; left--) {
    const term = varint();
    const numbers = varint();
    const head = varint();
    const length = head >>> 1;
    const from = at;
    at += length;
    if ((head & 1) === 0) visit(term, numbers, from, length, length + 1, 0);
    else {
      const valuesLength = varint();
      visit(term, numbers, from, length, length + valuesSize(bytes, at, valuesLength, fields), at);
      at += valuesLength;
    }
  }
}

/** Gives a negative number of each field of a list of values its number in the index, and every other number as it is. */
function valuesSize(bytes: Uint8Array, start: number, length: number, fields: readonly number[]): number {
  let size = 0;
  eachNumber(bytes, start, length, (kind, value) => (size += headSize(kind === 0x20 ? (fields[value] ?? 0) : value)));
  return size;
}

/** Copies a list of values, with fields numbered as the index has them, and gives back where it ends. */
export function copyValues(
  bytes: Uint8Array,
  start: number,
  fields: readonly number[],
  into: Uint8Array,
  target: number,
): number {
  let at = target;
  let left = -1;
  eachNumber(bytes, start, Infinity, (kind, value) => {
    if (left < 0) left = value;
    else left -= 1;
    at = writeHead(into, at, kind, kind === 0x20 ? (fields[value] ?? 0) : value);
    return left > 0;
  });
  return at;
}

/** Walks what items of CBOR begin with, as long as there is any and `visit` is not false. */
function eachNumber(
  bytes: Uint8Array,
  start: number,
  length: number,
  visit: (kind: number, value: number) => unknown,
): void {
  for (let at = start; at < start + length;) {
    const first = bytes[at++] ?? 0;
    const short = first & 0x1f;
    let value = short;
    if (short >= 24) {
      value = 0;
      for (let left = 2 ** (short - 24); left > 0; left--) value = value * 0x1_00 + (bytes[at++] ?? 0);
    }
    if (visit(first & 0xe0, value) === false) return;
  }
}
