/** A word as a chunk has it: where it stands there, and where the pages of its terms do. */
export interface ChunkWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Of the word itself, and of its other forms, in their order. */
  readonly plain: number;
  readonly forms: readonly { readonly form: string; readonly pages: number }[];
  /** By which Pagefind sizes chunks: numbers of its pages, and its other forms. */
  readonly size: number;
}

/** A page of a term: its number in the index, then its places and values, as they stand in the chunk. */
export type PageEntry = readonly [page: number, body: Uint8Array];

/** The words of a chunk, in their order. */
export function wordsIn(bytes: Uint8Array): ChunkWord[] {
  const walk = new Walk(bytes);
  walk.head();
  return Array.from({ length: walk.head() }, () => {
    const start = walk.at;
    walk.head();
    const stem = walk.text();
    const plain = walk.at;
    let size = walk.pages();
    const forms = Array.from({ length: walk.head() }, () => {
      walk.head();
      const form = walk.text();
      const pages = walk.at;
      size += walk.pages() + 1;
      return { form, pages };
    });
    return { stem, start, end: walk.at, plain, forms, size };
  });
}

/** The pages of the term that stand at `at`, by their numbers. */
export function entriesAt(bytes: Uint8Array, at: number): PageEntry[] {
  const walk = new Walk(bytes, at);
  let page = 0;
  return Array.from({ length: walk.head() }, () => {
    walk.head();
    page += walk.head();
    const start = walk.at;
    walk.skip(walk.head());
    walk.skip(walk.head());
    return [page, bytes.subarray(start, walk.at)] as const;
  });
}

/** Walks over CBOR (RFC 8949) of the kinds that chunks have. */
class Walk {
  at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** What an item begins with: the number that it is, or how much there is of it. */
  head(): number {
    const short = (this.bytes[this.at++] ?? 0) & 0x1f;
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--) value = value * 0x1_00 + (this.bytes[this.at++] ?? 0);
    return value;
  }

  /** Passes over numbers. */
  skip(count: number): void {
    for (let left = count; left > 0; left--) {
      const short = (this.bytes[this.at] ?? 0) & 0x1f;
      this.at += short < 24 ? 1 : 1 + (1 << (short - 24));
    }
  }

  text(): string {
    const length = this.head();
    this.at += length;
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.at - length, length).toString();
  }

  /** Passes over the pages of a term, and tells their numbers by which Pagefind sizes chunks. */
  pages(): number {
    let size = 0;
    for (let left = this.head(); left > 0; left--) {
      this.head();
      this.head();
      const places = this.head();
      this.skip(places);
      const values = this.head();
      this.skip(values);
      size += places + values + 1;
    }
    return size;
  }
}
