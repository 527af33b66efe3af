import { fnv1a } from '../../content/fnv1a.ts';

/** Files that a shard should hold: few enough that a change rewrites little, enough that there are not many shards. */
const wanted = 40;
const most = 256;

/** In how many shards so many files are kept, a power of two; as many as before where that still does. */
export function shardCount(files: number, before?: number): number {
  const count = Math.min(most, Math.max(1, 2 ** Math.round(Math.log2(Math.max(1, files / wanted)))));
  return before !== undefined && count <= before * 2 && count >= before / 2 && before > 0 ? before : count;
}

/** The shard that holds a file. */
export const shardOf = (file: string, count: number): number => fnv1a(file) % count;

/** Files by shard, in their order. */
export function sharded(files: Iterable<string>, count: number): readonly (readonly string[])[] {
  const shards = Array.from({ length: count }, (): string[] => []);
  for (const file of files) shards[shardOf(file, count)]?.push(file);
  return shards;
}
