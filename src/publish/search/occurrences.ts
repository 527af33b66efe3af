/** Where terms stand on a page: two numbers each, kept in lists by entry, in arrays that are used again for every page. */
export class Occurrences {
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private readonly nexts: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];

  add(entry: number, left: number, right: number): void {
    while (this.firsts.length <= entry) {
      this.firsts.push(-1);
      this.lasts.push(-1);
    }
    const at = this.nexts.push(-1) - 1;
    this.left.push(left);
    this.right.push(right);
    const last = this.lasts[entry] ?? -1;
    if (last < 0) this.firsts[entry] = at;
    else this.nexts[last] = at;
    this.lasts[entry] = at;
  }

  has(entry: number): boolean {
    return (this.firsts[entry] ?? -1) >= 0;
  }

  each(entry: number, visit: (left: number, right: number) => void): void {
    for (let at = this.firsts[entry] ?? -1; at >= 0; at = this.nexts[at] ?? -1)
      visit(this.left[at] ?? 0, this.right[at] ?? 0);
  }

  clear(): void {
    for (const list of [this.firsts, this.lasts, this.nexts, this.left, this.right]) list.length = 0;
  }
}
