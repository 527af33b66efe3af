import { readSync } from 'node:fs';
import type { PostedPage } from './posted.ts';

/** Files of postings, read in runs of pages that stand side by side. */
export class PostingStore {
  private readonly files: readonly number[];
  private buffer = new Uint8Array(runSize);

  /** Open files, by the numbers that pages have. */
  constructor(files: readonly number[]) {
    this.files = files;
  }

  /** Shows the bytes of each page, and where they begin. They hold until the next page. */
  scan<P extends PostedPage>(
    pages: readonly P[],
    visit: (bytes: Uint8Array, at: number, page: P, number: number) => void,
  ): void {
    for (let start = 0; start < pages.length;) {
      const end = this.runEnd(pages, start);
      const first = pages[start];
      const last = pages[end - 1];
      if (first === undefined || last === undefined) return;
      const bytes = this.read(first.file, first.offset, last.offset + last.length - first.offset);
      for (; start < end; start++) {
        const page = pages[start];
        if (page !== undefined) visit(bytes, page.offset - first.offset, page, start);
      }
    }
  }

  private runEnd(pages: readonly PostedPage[], start: number): number {
    const first = pages[start];
    let end = start + 1;
    for (let last = first; first !== undefined && last !== undefined; end++) {
      const next = pages[end];
      if (next?.file !== first.file || next.offset !== last.offset + last.length) break;
      if (next.offset + next.length - first.offset > runSize) break;
      last = next;
    }
    return end;
  }

  private read(file: number, offset: number, length: number): Uint8Array {
    if (length > this.buffer.length) this.buffer = new Uint8Array(length);
    const opened = this.files[file];
    for (let at = 0; at < length;) {
      const count = opened === undefined ? 0 : readSync(opened, this.buffer, at, length - at, offset + at);
      if (count === 0) throw new Error('A file of the search cache ends before its last page does.');
      at += count;
    }
    return this.buffer;
  }
}

const runSize = 4 << 20;
