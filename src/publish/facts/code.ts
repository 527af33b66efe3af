import { codeDigest } from '../code-digest.ts';

/** Digest of the program that makes facts of files, and of the rules that say what is wrong with them. */
export const factsCode = (): string =>
  codeDigest([
    'src/edtf',
    'src/content',
    'src/briefing',
    'src/publish/facts',
    'src/publish/load.ts',
    'src/publish/place-problems.ts',
  ]);
