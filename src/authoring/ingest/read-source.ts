import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '../../content/failure.ts';
import type { Input } from '../../intake/input.ts';
import { tooLarge } from './fetch/body.ts';
import type { Source } from './sources.ts';

/** How documents are reached; a test gives its own. */
export interface Reach {
  /** What is piped to the program. */
  readonly piped: () => AsyncIterable<Uint8Array>;
  readonly fetch: (address: string) => Promise<Input>;
}

/** The bytes of a source, of which there may be `most`. Throws a `Failure` that says why there are none. */
export async function readSource(source: Source, most: number, reach: Reach): Promise<Input> {
  switch (source.kind) {
    case 'web':
      return reach.fetch(source.shown);
    case 'piped':
      return { bytes: await bytesOf(reach.piped(), most), name: 'standard input' };
    case 'file':
      return { bytes: await fileBytes(source.path, most), name: basename(source.path) };
  }
}

async function fileBytes(path: string, most: number): Promise<Uint8Array> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Failure('There is no such file.', { cause: error });
  });
  if (!found.isFile()) throw new Failure('It is neither a file nor a folder.');
  if (found.size > most) throw tooLarge(most);
  try {
    return await bytesOf(createReadStream(path), most);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`It cannot be opened: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) throw tooLarge(most);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
