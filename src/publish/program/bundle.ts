import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import type { SiteFolders } from '../site-config.ts';

/** What a bundling process is told, in the one message that it takes. */
export interface BundleJob {
  readonly folders: SiteFolders;
  readonly address: Pick<BriefingData, 'site' | 'base'>;
}

// The compiled program has the module beside this file under the same name.
const module = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './bundle-process.ts' : './bundle-process.js', import.meta.url),
);

/**
 * Has Astro bundle a site in a process of its own, whose memory is free again when the pages are made: some 660 MB where
 * the engine prefers to save memory, some 860 where it does not.
 * Rejects with what the process said where it failed, and once it has ended where the signal has it end.
 */
export async function bundle(job: BundleJob, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const child = fork(module, { silent: true, execArgv: [...process.execArgv, '--optimize-for-size'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once('error', reject).once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  const end = (): boolean => child.kill();
  signal?.addEventListener('abort', end);
  child.send(job);
  const ended = await promise.finally(() => signal?.removeEventListener('abort', end));
  if (ended !== 'code 0') throw new Error(`Astro could not bundle the site (${ended}).\n${said}`);
}
