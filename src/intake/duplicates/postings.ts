/** Entries of a block, as a power of two. */
const bits = 14;
const within = (1 << bits) - 1;
/** Of an entry: its key, its number, and the entry before it in its chain. */
const width = 3;

/**
 * Whole numbers under keys of 32 bits, many under one: a hash table of chains in flat arrays, at some sixteen bytes a number where a
 * Map of lists takes a hundred. It grows by blocks, so that it is never held twice nor half empty.
 */
export class Postings {
  private heads = new Int32Array(1024).fill(-1);
  private readonly blocks: Int32Array[] = [];
  private size = 0;

  add(key: number, value: number): void {
    if (this.size === 2 * this.heads.length) this.spread();
    const block = (this.blocks[this.size >>> bits] ??= new Int32Array(width << bits));
    const slot = this.slotOf(key);
    const at = (this.size & within) * width;
    block[at] = key;
    block[at + 1] = value;
    block[at + 2] = this.heads[slot] ?? -1;
    this.heads[slot] = this.size;
    this.size += 1;
  }

  /** Hands over every number under a key. */
  each(key: number, visit: (value: number) => void): void {
    const signed = key | 0;
    for (let entry = this.heads[this.slotOf(key)] ?? -1; entry >= 0;) {
      const block = this.blocks[entry >>> bits];
      const at = (entry & within) * width;
      if (block?.[at] === signed) visit(block[at + 1] ?? 0);
      entry = block?.[at + 2] ?? -1;
    }
  }

  private slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) & (this.heads.length - 1);
  }

  /** Puts the chains on more heads. */
  private spread(): void {
    this.heads = new Int32Array(this.heads.length * 2).fill(-1);
    for (let entry = 0; entry < this.size; entry += 1) {
      const block = this.blocks[entry >>> bits];
      if (block === undefined) break;
      const at = (entry & within) * width;
      const slot = this.slotOf(block[at] ?? 0);
      block[at + 2] = this.heads[slot] ?? -1;
      this.heads[slot] = entry;
    }
  }
}
