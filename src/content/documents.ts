import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileHash } from './paragraph-stream.ts';
import { folderAt } from './read/folder.ts';

/** The analyst's documents, found by the SHA-256 of their bytes. */
export interface Documents {
  /** The document's paragraphs, the first at index 0; null where no document with this hash is at hand. */
  paragraphsOf(sha256: string): Promise<readonly string[] | null>;
}

/**
 * Looks through a folder of documents. A plain-text document's paragraphs are its lines that are not empty. A document
 * in another format has them in the text that intake keeps beside it, as `report.pdf.txt` beside `report.pdf`: of several
 * copies of it, one that has such a text is taken.
 */
export async function documentsAt(dir: string): Promise<Documents> {
  const files = await folderAt(dir).list();
  const present = new Set(files);
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const hash = await fileHash(join(dir, file));
    const known = fileOf.get(hash);
    if (known === undefined || !present.has(textOf(known))) fileOf.set(hash, file);
  }
  return {
    async paragraphsOf(sha256) {
      const file = fileOf.get(sha256);
      if (file === undefined) return null;
      const text = present.has(textOf(file)) ? textOf(file) : file;
      return paragraphsIn(await readFile(join(dir, text), 'utf8'));
    },
  };
}

const textOf = (file: string): string => `${file}.txt`;

/** A plain text's paragraphs: its lines that are not empty. */
export function paragraphsIn(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}
