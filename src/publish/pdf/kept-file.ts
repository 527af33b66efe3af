import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Pdf } from './typst.ts';

/** Stands before the bytes of a kept PDF, as a line of JSON. */
const head = z.object({ missing: z.array(z.string()), pages: z.number(), length: z.number(), sha256: z.string() });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A PDF that was kept; undefined where there is none, or not the one that was written. */
export async function readKept(file: string): Promise<Pdf | undefined> {
  const content = await readFile(file).catch(() => undefined);
  const end = content?.indexOf('\n') ?? -1;
  if (content === undefined || end < 0) return undefined;
  const bytes = content.subarray(end + 1);
  try {
    const { sha256: written, ...rest } = head.parse(JSON.parse(content.toString('utf8', 0, end)));
    return written === sha256(bytes) ? { bytes, ...rest } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a PDF, whole or not at all. */
export async function writeKept(file: string, { bytes, ...rest }: Pdf): Promise<void> {
  const line = Buffer.from(`${JSON.stringify({ ...rest, sha256: sha256(bytes) })}\n`);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, Buffer.concat([line, bytes]));
  await rename(draft, file);
}
