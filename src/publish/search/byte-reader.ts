/** An item of CBOR (RFC 8949) of the kinds that Pagefind writes. */
export type Item = number | string | readonly Item[];

/** Reads what a `ByteWriter` or Pagefind wrote. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  integer(): number {
    const first = this.byte();
    const value = this.argument(first & 0x1f);
    return first >>> 5 === 1 ? -1 - value : value;
  }

  item(): Item {
    const first = this.byte();
    const value = this.argument(first & 0x1f);
    switch (first >>> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        return new TextDecoder().decode(this.bytes.subarray(this.at, (this.at += value)));
      case 4:
        return Array.from({ length: value }, () => this.item());
      default:
        throw new RangeError(`An index of Pagefind has an item of an unknown kind at byte ${this.at - 1}.`);
    }
  }

  /** How many items the array has that begins here. */
  array(): number {
    return this.argument(this.byte() & 0x1f);
  }

  private byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  private argument(short: number): number {
    if (short < 24) return short;
    let value = 0;
    for (let left = 2 ** (short - 24); left > 0; left--) value = value * 0x1_00 + this.byte();
    return value;
  }
}
