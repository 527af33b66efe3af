/**
 * Whole numbers under keys of 32 bits, many under one: a hash table of chains in flat arrays, at sixteen bytes a number where a Map of
 * lists takes a hundred.
 */
export class Postings {
  private heads = new Int32Array(1024).fill(-1);
  private keys = new Uint32Array(1024);
  private values = new Int32Array(1024);
  private next = new Int32Array(1024);
  private size = 0;

  add(key: number, value: number): void {
    if (this.size === this.keys.length) this.grow();
    const slot = this.slotOf(key);
    this.keys[this.size] = key;
    this.values[this.size] = value;
    this.next[this.size] = this.heads[slot] ?? -1;
    this.heads[slot] = this.size;
    this.size += 1;
  }

  /** Hands over every number under a key. */
  each(key: number, visit: (value: number) => void): void {
    for (let at = this.heads[this.slotOf(key)] ?? -1; at >= 0; at = this.next[at] ?? -1)
      if (this.keys[at] === key) visit(this.values[at] ?? 0);
  }

  private slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) & (this.heads.length - 1);
  }

  private grow(): void {
    const larger = this.keys.length * 2;
    this.keys = resized(this.keys, new Uint32Array(larger));
    this.values = resized(this.values, new Int32Array(larger));
    this.next = new Int32Array(larger);
    this.heads = new Int32Array(larger).fill(-1);
    for (let at = 0; at < this.size; at += 1) {
      const slot = this.slotOf(this.keys[at] ?? 0);
      this.next[at] = this.heads[slot] ?? -1;
      this.heads[slot] = at;
    }
  }
}

function resized<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
