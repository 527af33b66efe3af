import { randomBytes } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A file of a cache, as it was when it was written. */
export interface CachedFile {
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
}

/** Writes a file under a name that no other has. */
export class CachedFileWriter {
  readonly handle: FileHandle;
  private readonly name: string;
  private bytes = 0;
  private crc = 0;

  private constructor(handle: FileHandle, name: string) {
    this.handle = handle;
    this.name = name;
  }

  static async create(folder: string, kind: string): Promise<CachedFileWriter> {
    const name = `${kind}-${randomBytes(6).toString('hex')}`;
    return new CachedFileWriter(await open(join(folder, name), 'wx+'), name);
  }

  /** Gives back where the bytes begin. */
  async append(bytes: Uint8Array): Promise<number> {
    const offset = this.bytes;
    // A disk that is nearly full takes a part, and says so when it is asked for the rest.
    for (let at = 0; at < bytes.length;)
      at += (await this.handle.write(bytes, at, bytes.length - at, offset + at)).bytesWritten;
    this.bytes += bytes.length;
    this.crc = crc32(bytes, this.crc);
    return offset;
  }

  get written(): CachedFile {
    return { name: this.name, bytes: this.bytes, crc: this.crc };
  }
}

export async function writeCached(folder: string, kind: string, bytes: Uint8Array): Promise<CachedFile> {
  const writer = await CachedFileWriter.create(folder, kind);
  try {
    await writer.append(bytes);
    return writer.written;
  } finally {
    await writer.handle.close();
  }
}

/** The bytes of a file, or nothing where they are not those that were written. */
export async function readCached(folder: string, file: CachedFile): Promise<Buffer | undefined> {
  const bytes = await readFile(join(folder, file.name)).catch(() => undefined);
  return bytes?.length === file.bytes && crc32(bytes) === file.crc ? bytes : undefined;
}

/** Opens a file that is too large to be held at once, or gives nothing where it is not what was written. */
export async function openCached(folder: string, file: CachedFile): Promise<FileHandle | undefined> {
  const handle = await open(join(folder, file.name)).catch(() => undefined);
  if (handle === undefined) return undefined;
  const buffer = new Uint8Array(4 << 20);
  let crc = 0;
  let at = 0;
  while (at < file.bytes) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, file.bytes - at), at);
    if (bytesRead === 0) break;
    crc = crc32(buffer.subarray(0, bytesRead), crc);
    at += bytesRead;
  }
  if (at === file.bytes && crc === file.crc) return handle;
  await handle.close();
  return undefined;
}
