import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { unlessGone } from './unless-gone.ts';

/** In the folder of a change: which process makes it. */
export const ownerFile = 'owner.json';

const owner = z.strictObject({ pid: z.int(), host: z.string() });

export const ownerText = (): string => JSON.stringify({ pid: process.pid, host: hostname() });

/** Whether the process that is getting a change ready still runs. One on another machine cannot be asked. */
export function isAlive(folder: string): boolean {
  const text = unlessGone(() => readFileSync(join(folder, ownerFile), 'utf8')) ?? '';
  const found = owner.safeParse(jsonOf(text));
  if (!found.success) return false;
  if (found.data.host !== hostname()) return true;
  try {
    return process.kill(found.data.pid, 0);
  } catch (error) {
    // A process of another user cannot be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
