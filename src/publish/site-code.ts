import { join } from 'node:path';
import { codeDigest } from './code-digest.ts';
import { keptDigests } from './kept-digests.ts';
import { packageRoot } from './package-root.ts';

/** Digest of all of the program that makes a site. To read its files takes a tenth of a build after a change of a text. */
export async function siteCode(state: string): Promise<string> {
  const kept = await keptDigests(join(state, 'code.json'), packageRoot);
  const code = codeDigest(['src', 'public'], kept.digestOfFile);
  await kept.keep();
  return code;
}
