import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip, type ZlibOptions } from 'node:zlib';
import { signature } from './pagefind-words.ts';
import { TaskQueue } from './task-queue.ts';

const gzipped = promisify(gzip);
const gunzipped = promisify(gunzip);

const packings = {
  /** Level 9 takes five times as long and saves a hundredth. */
  words: { level: 6 },
  /** Small blocks have codes of their own, which fit growing numbers closer. */
  numbers: { level: 6, memLevel: 5 },
  /** Names of files repeat each other by chance, and to tell so costs more than it saves. */
  names: { level: 6, memLevel: 5, strategy: constants.Z_FILTERED },
} as const satisfies Record<string, ZlibOptions>;

/** What a file holds most of. */
export type Packing = keyof typeof packings;

/** Where the files of an index go. */
export interface Target {
  published(file: string): boolean;
  /** A file that is published. */
  read(file: string): Promise<Uint8Array>;
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

  /** As `has`, and the index need not have it. */
  isPublished(file: string): boolean {
    return this.target.published(file);
  }

  /** What was packed into a file that the site has; undefined where it is not there, or not whole. */
  async unpacked(file: string): Promise<Uint8Array | undefined> {
    try {
      const bytes = await gunzipped(await this.target.read(file));
      return bytes.subarray(0, signature.length).equals(signature) ? bytes.subarray(signature.length) : undefined;
    } catch {
      return undefined;
    }
  }

  /** What `putPacked` puts. A copy is made at once, since the bytes may hold no longer. */
  packed(bytes: Uint8Array, packing: Packing): Promise<Uint8Array> {
    return gzipped(Buffer.concat([signature, bytes]), packings[packing]);
  }

  async putPacked(file: string, bytes: Uint8Array, packing: Packing): Promise<void> {
    if (this.names.has(file) || this.has(file)) return;
    this.names.add(file);
    await this.queue.add(async () => this.target.put(file, await this.packed(bytes, packing)));
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
 * A name made of the content: 48 bits. Of a hundred thousand pages two have the same in one site of fifty thousand, and a
 * browser then shows the one for the other. Pagefind's own have 28, and of ten thousand pages two have the same in one site
 * of six. A first search loads the names of all pages, so that digits are dear. To the browser a name is opaque.
 */
export function contentName(language: string, bytes: Uint8Array | string): string {
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}
