import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documentsAt, paragraphsIn } from '../../content/documents.ts';
import { Failure } from '../../content/failure.ts';
import { shownPath } from '../shown-path.ts';

/** The paragraphs of a draft's document: from the file it was kept as or, failing that, any file with its hash. */
export async function documentParagraphs(
  dir: string,
  document: { readonly sha256: string; readonly file: string },
  cwd: string,
): Promise<readonly string[]> {
  const kept = await readFile(resolve(dir, document.file)).catch(() => null);
  if (kept !== null && createHash('sha256').update(kept).digest('hex') === document.sha256) {
    const text = await readFile(join(dir, `${document.file}.txt`), 'utf8').catch(() => null);
    return paragraphsIn(text ?? kept.toString('utf8'));
  }
  const paragraphs = await documentsAt(dir)
    .then((documents) => documents.paragraphsOf(document.sha256))
    .catch(() => null);
  if (paragraphs !== null) return paragraphs;
  throw new Failure(
    `The document of this draft (${document.file}) is not in ${shownPath(cwd, dir)}, so there is nothing to hold the proposals against. ` +
      'Name the folder of the documents with --documents DIR.',
  );
}
