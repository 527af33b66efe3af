import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderAt } from './read/folder.ts';

/** The analyst's documents, found by the SHA-256 of their bytes. */
export interface Documents {
  /** The document's paragraphs, the first at index 0; null where no document with this hash is at hand. */
  paragraphsOf(sha256: string): Promise<readonly string[] | null>;
}

/**
 * Looks through a folder of documents. A plain-text document's paragraphs are its lines that are not empty. A document
 * in another format has them in the text that intake keeps beside it, as `report.pdf.txt` beside `report.pdf`.
 */
export async function documentsAt(dir: string): Promise<Documents> {
  const files = await folderAt(dir).list();
  const present = new Set(files);
  const fileOf = new Map<string, string>();
  for (const file of files) fileOf.set(createHash('sha256').update(await readFile(join(dir, file))).digest('hex'), file);
  return {
    async paragraphsOf(sha256) {
      const file = fileOf.get(sha256);
      if (file === undefined) return null;
      const text = present.has(`${file}.txt`) ? `${file}.txt` : file;
      return paragraphsIn(await readFile(join(dir, text), 'utf8'));
    },
  };
}

/** A plain text's paragraphs: its lines that are not empty. */
export function paragraphsIn(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}
