import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { signature } from './pagefind-words.ts';
import { TaskQueue } from './task-queue.ts';

const gzipped = promisify(gzip);

/** Of gzip: 9 takes five times as long and saves a hundredth. */
const level = 6;

/** Where the files of an index go. */
export interface Target {
  published(file: string): boolean;
  put(file: string, bytes: Uint8Array): Promise<void>;
}

/** The files of an index: those named after their content are packed and put only where the site lacks them. */
export class IndexFiles {
  readonly names = new Set<string>();
  private readonly target: Target;
  private readonly queue = new TaskQueue(8);

  constructor(target: Target) {
    this.target = target;
  }

  /** Whether the site has a file, which the index then has too. */
  has(file: string): boolean {
    if (!this.target.published(file)) return false;
    this.names.add(file);
    return true;
  }

  async putPacked(file: string, bytes: Uint8Array): Promise<void> {
    if (this.names.has(file) || this.has(file)) return;
    this.names.add(file);
    // A copy is made as soon as there is room, since the bytes may hold no longer.
    await this.queue.add(async () =>
      this.target.put(file, await gzipped(Buffer.concat([signature, bytes]), { level })),
    );
  }

  async putPlain(file: string, bytes: Uint8Array): Promise<void> {
    this.names.add(file);
    await this.queue.add(() => this.target.put(file, bytes));
  }

  done(): Promise<void> {
    return this.queue.done();
  }
}

/**
 * A name made of the content: 12 digits of 62 bits. Pagefind's own have 28, of which ten thousand pages give two the same,
 * now and then, and a browser then shows the wrong one. To the browser a name is opaque.
 */
export function contentName(language: string, bytes: Uint8Array | string): string {
  const digest = createHash('sha256').update(bytes).digest();
  return `${language}_${digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-12)}`;
}
