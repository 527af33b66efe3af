import { readFileSync, readdirSync } from 'node:fs';

/** What a process holds in memory, in bytes; pages that it shares with others count for each of them. */
export interface Held {
  readonly now: number;
  /** The most so far. */
  readonly most: number;
}

/** What a process, and each that comes from it, holds. Linux alone tells this; nothing for a process that is gone. */
export function processTree(root: number): Held[] {
  const parents = new Map<number, number>();
  const held = new Map<number, Held>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const kilobytes = (field: string): number =>
        Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      held.set(Number(name), { now: kilobytes('VmRSS'), most: kilobytes('VmHWM') });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...held].filter(([pid]) => isBelow(pid)).map(([, one]) => one);
}
