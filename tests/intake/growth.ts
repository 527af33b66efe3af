import { expect } from 'vitest';

/** How much longer the long text is, and by how much its time may grow: a square would be four times as much again. */
const [times, allowed] = [8, 32];
/** Milliseconds that no reading is so short as to be judged by. */
const least = 60;
const tries = 3;

/**
 * Holds that reading a text takes a time that grows with its length, however slow the machine is and whatever else it
 * does: processor time of a text and of its first eighth, the least of a few tries.
 */
export async function expectGrowthWithLength(text: string, read: (text: string) => unknown): Promise<void> {
  const part = text.slice(0, Math.ceil(text.length / times));
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    short = Math.min(short, await processorTime(() => read(part)));
    long = Math.min(long, await processorTime(() => read(text)));
    if (long < least || long < allowed * short) return;
  }
  expect(long / short, `${text.slice(0, 20)}…: ${short} ms, ${times} times as long ${long} ms`).toBeLessThan(allowed);
}

async function processorTime(run: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
