import { readFileSync, readdirSync } from 'node:fs';

/** The most memory that a process, and each that comes from it, has held so far, in bytes. Linux alone has this. */
export function highWaterMarks(root: number): number[] {
  const parents = new Map<number, number>();
  const marks = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      marks.set(Number(name), Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 0; at = parents.get(at))
      if (at === root) return true;
    return false;
  };
  return [...marks].filter(([pid]) => isBelow(pid)).map(([, mark]) => mark);
}
