import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isProcessAlive } from '../../content/process-alive.ts';
import { unlessGone } from './unless-gone.ts';

/** In the folder of a change: which process makes it. */
export const ownerFile = 'owner.json';

const owner = z.strictObject({ pid: z.int(), host: z.string() });

export const ownerText = (): string => JSON.stringify({ pid: process.pid, host: hostname() });

/** Who makes the change of a folder, as it is written there; null where nobody is named. */
export const ownerIn = (folder: string): string | null =>
  unlessGone(() => readFileSync(join(folder, ownerFile), 'utf8')) ?? null;

/** Whether the process that is getting a change ready still runs. One on another machine cannot be asked. */
export function isAlive(text: string | null): boolean {
  const found = parsed(text);
  return found !== undefined && (found.host !== hostname() || isProcessAlive(found.pid));
}

/** Whether the process that makes a change is another one of this machine, and runs. */
export function isAliveBeside(text: string | null): boolean {
  const found = parsed(text);
  return found?.host === hostname() && found.pid !== process.pid && isProcessAlive(found.pid);
}

const parsed = (text: string | null): z.infer<typeof owner> | undefined => owner.safeParse(jsonOf(text ?? '')).data;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
