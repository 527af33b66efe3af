import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { proposalsFile } from './file.ts';
import { storedProposals, type StoredProposals } from './schema.ts';

/** What was proposed for an article, and the text of the file in which it stands. */
export interface ReadProposals {
  readonly stored: StoredProposals;
  readonly text: string;
}

/** What was proposed for an article of a briefing folder; null where nothing was. */
export async function readProposals(content: string, article: string): Promise<StoredProposals | null> {
  return (await readProposalsFile(content, article))?.stored ?? null;
}

/** The same with the file's text, for who changes it later. */
export async function readProposalsFile(content: string, article: string): Promise<ReadProposals | null> {
  const text = await proposalsTextOf(content, article);
  return text === null ? null : { stored: parseProposals(text, join(content, proposalsFile(article))), text };
}

/** The text of an article's proposals as it stands; null where there are none. */
export async function proposalsTextOf(content: string, article: string): Promise<string | null> {
  try {
    return await readFile(join(content, proposalsFile(article)), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseProposals(text: string, path: string): StoredProposals {
  try {
    return storedProposals.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure(
      `${path} cannot be read: it was changed, or written by another version of Readout. ` +
        'Delete it and the draft of that article, and ingest the document again.',
      { cause: error },
    );
  }
}

/** The articles of a briefing folder for which something was proposed, in order. */
export async function articlesWithProposals(content: string): Promise<readonly string[]> {
  const names = await readdir(join(content, dirname(proposalsFile('any')))).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.flatMap((name) => (/^[a-z0-9-]+\.json$/u.test(name) ? [name.slice(0, -'.json'.length)] : [])).sort();
}
