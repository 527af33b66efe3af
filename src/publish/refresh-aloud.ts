import { Failure } from '../content/failure.ts';
import type { BriefingFolder } from './briefing-folder.ts';

/**
 * Reads what has changed in a folder, and says what its errors do not: that they are mended, and that a site cannot move to
 * another address while it is served. Rejects with the errors.
 */
export function refreshAloud({ snapshot, refresh }: BriefingFolder, say: (line: string) => void): () => Promise<void> {
  const { base: served } = snapshot().config;
  let told = served;
  let failing = false;
  return async () => {
    try {
      await refresh();
    } catch (error) {
      failing = true;
      throw isGone(error) ? new Failure(`${gone} (${error.message})`, { cause: error }) : error;
    }
    if (failing) say('The errors are mended: the site shows what was saved last.');
    failing = false;
    const { base } = snapshot().config;
    if (base !== told && base !== served)
      say(
        `briefing.yaml: base is "${base}" now, and the site is still served under "${served}". Stop and start again to serve it there.`,
      );
    told = base;
  };
}

const gone = 'A part of the briefing is not there. The site stays as it was until it is back.';

const isGone = (error: unknown): error is Error => error instanceof Error && 'code' in error && error.code === 'ENOENT';
