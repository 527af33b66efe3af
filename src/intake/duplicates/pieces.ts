/** What no word's number is, between pieces. */
const between = -1;

/** Quotations as numbers of words in one flat array, four bytes a word. Each is found by where it begins. */
export class Pieces {
  private words = new Int32Array(1024);
  private size = 0;

  /** Keeps the pieces of a quotation; their numbers are from 0 up. */
  add(pieces: readonly (readonly number[])[]): { readonly from: number; readonly to: number } {
    const from = this.size;
    for (const piece of pieces) {
      for (const word of piece) this.push(word);
      this.push(between);
    }
    return { from, to: this.size };
  }

  /** The pieces that `add` kept there. */
  at({ from, to }: { readonly from: number; readonly to: number }): readonly (readonly number[])[] {
    const pieces: number[][] = [];
    let piece: number[] = [];
    for (const word of this.words.subarray(from, to)) {
      if (word !== between) piece.push(word);
      else {
        pieces.push(piece);
        piece = [];
      }
    }
    return pieces;
  }

  private push(word: number): void {
    if (this.size === this.words.length) {
      const larger = new Int32Array(2 * this.words.length);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.size] = word;
    this.size += 1;
  }
}
