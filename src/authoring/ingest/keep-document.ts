import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { paragraphsIn } from '../../content/documents.ts';
import { Failure } from '../../content/failure.ts';
import type { Draft } from '../../intake/draft.ts';
import type { Input } from '../../intake/input.ts';
import { createFile, putFile } from '../write-file.ts';
import { slug } from './slug.ts';

const extensions: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/markdown': '.md',
};

/** A kept document: its bytes, and the name of its file in the folder of documents. */
export interface Kept {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Under what name a draft's document is kept: its own, readable, with the beginning of its hash. */
export function keptDocument({ document: { own, sha256 } }: Draft, input: Input): Kept {
  const name = basename(own?.name ?? input.name);
  const given = extname(name).toLowerCase();
  const extension = /^\.[a-z0-9]{1,8}$/.test(given) ? given : (extensions[input.mediaType ?? ''] ?? '.txt');
  const packed =
    extension === '.gz'
      ? `${extname(name.slice(0, -3))
          .toLowerCase()
          .replace(/[^a-z0-9.]/g, '')}.gz`
      : extension;
  const stem = slug(given === extension ? name.slice(0, -packed.length) : name, 60);
  return {
    file: `${stem === '' ? 'document' : stem}-${sha256.slice(0, 12)}${packed}`,
    bytes: own === null ? input.bytes : new TextEncoder().encode(own.text),
  };
}

/**
 * Puts a document into the folder of documents, and beside it, where its lines are not its paragraphs, a text whose lines
 * are. A document that is there already stays as it is.
 */
export async function keepDocument(documents: string, { file, bytes }: Kept, { document }: Draft): Promise<void> {
  const path = join(documents, file);
  const present = await readFile(path).catch(() => null);
  if (present === null) await createFile(path, bytes);
  else if (createHash('sha256').update(present).digest('hex') !== document.sha256)
    throw new Failure(
      `${path} is another document, and nothing is overwritten. Move it, or name another folder with --documents.`,
    );
  const lines = document.paragraphs.map(({ text }) => text);
  if (document.kept || !haveSameNumbers(paragraphsIn(new TextDecoder().decode(bytes)), lines))
    await putFile(`${path}.txt`, `${lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n')}\n`);
}

/** Whether a paragraph of one list has the number of the same paragraph of the other. */
const haveSameNumbers = (lines: readonly string[], paragraphs: readonly string[]): boolean =>
  lines.length === paragraphs.length;
