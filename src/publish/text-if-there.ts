import { readFileSync } from 'node:fs';

/** What is written in a file; nothing where it is gone. */
export function textIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
