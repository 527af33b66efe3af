/** Bytes that grow as they are written: CBOR (RFC 8949) as Pagefind reads it, and numbers of a cache. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(size = 1024) {
    this.bytes = new Uint8Array(size);
  }

  /** Written bytes, in a buffer of their own. */
  taken(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  array(length: number): void {
    this.head(0x80, length);
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.head(0x60, bytes.length);
    this.raw(bytes);
  }

  integer(value: number): void {
    if (value < 0) this.head(0x20, -1 - value);
    else this.head(0, value);
  }

  /** Seven bits a byte, the lowest first. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  private head(kind: number, value: number): void {
    this.reserve(5);
    this.length = writeHead(this.bytes, this.length, kind, value);
  }

  private reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + size));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Writes what an item of CBOR begins with, up to 32 bits, and gives back where that ends. */
export function writeHead(bytes: Uint8Array, at: number, kind: number, value: number): number {
  let end = at;
  if (value < 24) bytes[end++] = kind | value;
  else if (value < 0x1_00) {
    bytes[end++] = kind | 24;
    bytes[end++] = value;
  } else if (value < 0x1_00_00) {
    bytes[end++] = kind | 25;
    bytes[end++] = value >>> 8;
    bytes[end++] = value & 0xff;
  } else {
    bytes[end++] = kind | 26;
    for (let shift = 24; shift >= 0; shift -= 8) bytes[end++] = (value >>> shift) & 0xff;
  }
  return end;
}

/** How many bytes `writeHead` writes. */
export const headSize = (value: number): number => (value < 24 ? 1 : value < 0x1_00 ? 2 : value < 0x1_00_00 ? 3 : 5);
