import { rmSync } from 'node:fs';

/** In milliseconds: what was begun before is written within some of these. */
const pause = 5;
const attempts = 20;

/** Removes a folder, without a turn of the event loop, although files that are being written may still come up in it. */
export function removeNow(folder: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
