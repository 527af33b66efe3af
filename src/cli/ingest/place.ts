import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { contentFolder } from '../content-folder.ts';
import type { IngestOptions } from './options.ts';

/** The briefing that documents are for, and the folder in which they are kept. */
export interface Place {
  readonly content: string;
  readonly documents: string;
}

/** Where `ingest` works; null where there is no briefing and nothing is to be written. */
export function placeOf(cwd: string, { content, documents, dryRun }: IngestOptions): Place | null {
  const folder = briefingFolder(cwd, content, dryRun === true);
  if (folder === null) return null;
  return {
    content: folder,
    documents: documents === undefined ? join(dirname(folder), 'documents') : resolve(cwd, documents),
  };
}

function briefingFolder(cwd: string, given: string | undefined, dryRun: boolean): string | null {
  try {
    const folder = contentFolder(cwd, given);
    if (existsSync(join(folder, 'briefing.yaml'))) return folder;
  } catch (error) {
    if (given !== undefined || !(error instanceof Failure)) throw error;
  }
  if (dryRun && given === undefined) return null;
  throw new Failure(
    `${given ?? cwd} is not a briefing: it has no briefing.yaml. Begin one with "readout init DIR", name one with ` +
      '--content DIR, or look at what would be drafted with --dry-run.',
  );
}
