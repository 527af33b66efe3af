import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { PassThrough, Transform, type Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Failure } from '../../../content/failure.ts';

const decoders: Readonly<Record<string, () => Duplex>> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The bytes of an answer, unpacked. It is given up as soon as it is larger than `most`, on the way or unpacked. */
export async function bodyOf(answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = decoders[encoding];
  if (decoder === undefined)
    throw new Failure(
      `The server packed its answer as "${encoding}", which cannot be unpacked. Save the page and ingest the file.`,
    );
  const parts: Buffer[] = [];
  await pipeline(answer, bounded(most), decoder(), bounded(most), async (unpacked: AsyncIterable<Buffer>) => {
    for await (const part of unpacked) parts.push(part);
  });
  return Buffer.concat(parts);
}

function bounded(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      size += part.length;
      if (size <= most) done(null, part);
      else done(tooLarge(most));
    },
  });
}

export const tooLarge = (most: number): Failure =>
  new Failure(`It is larger than ${most} bytes. Where it is worth reading, allow more with --max-bytes.`);
