import { join } from 'node:path';
import { codeDigest } from './code-digest.ts';
import { keptDigests } from './kept-digests.ts';
import { packageRoot } from './package-root.ts';

/** Digest of all of the program that makes a site. To read its 1,500 files takes 50 ms of a build of one second. */
export async function siteCode(state: string): Promise<string> {
  const kept = await keptDigests(join(state, 'code.json'), packageRoot);
  const code = codeDigest(['src', 'public'], kept.digestOfFile);
  await kept.keep();
  return code;
}
