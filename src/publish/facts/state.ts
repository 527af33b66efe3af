import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import { digestOf } from '../digest.ts';
import type { Checked, KnownFile, KnownFiles } from './known-files.ts';
import type { Register } from './names.ts';
import { putFile } from '../put-file.ts';
import { readSealed, writeSealed } from '../sealed.ts';
import { shardCount, sharded, shardOf } from './shard.ts';

/** What is kept of a file beside what was made of it, which is in its shard. */
export type IndexedFile = readonly [file: string, stamp: string, text: string, shape: string, body: string];

/** The list of what is kept: small, and all that is needed to see whether anything has changed. */
export interface FactsIndex {
  /** `contentDigest` of the folder as it was read. */
  readonly id: string;
  /** Digest of the program that made the facts. */
  readonly code: string;
  readonly drafts: boolean;
  readonly config?: BriefingData;
  readonly names: Register;
  readonly checked?: Checked;
  /** In the order of `KnownFiles`. */
  readonly files: readonly IndexedFile[];
  /** The digest of each shard, which is the name of its file. */
  readonly shards: readonly string[];
}

type Shard = Readonly<Record<string, Pick<KnownFile, 'words' | 'read'>>>;

const folderOf = (state: string): string => join(state, 'facts');
const indexOf = (state: string): string => join(folderOf(state), 'index.json');
const shardAt = (state: string, digest: string): string => join(folderOf(state), `${digest}.json`);

export const readIndex = (state: string): Promise<FactsIndex | null> => readSealed<FactsIndex>(indexOf(state));

export const writeIndex = (state: string, index: FactsIndex): Promise<void> => writeSealed(indexOf(state), index);

/** The files of an index; those of a shard that is not whole are left out. */
export async function readFiles(state: string, index: FactsIndex): Promise<ReadonlyMap<string, KnownFile>> {
  const shards: Shard[] = [];
  for (const digest of index.shards) shards.push(await readShard(state, digest));
  return new Map(
    index.files.flatMap(([file, stamp, text, shape, body]) => {
      const kept = shards[shardOf(file, shards.length)]?.[file];
      return kept === undefined ? [] : [[file, { stamp, text, shape, body, ...kept }]];
    }),
  );
}

const shardText = z.custom<Shard>();

async function readShard(state: string, digest: string): Promise<Shard> {
  try {
    const bytes = await readFile(shardAt(state, digest));
    return digestOf(bytes) === digest ? shardText.parse(JSON.parse(bytes.toString('utf8'))) : {};
  } catch {
    return {};
  }
}

/** What a state folder is known to hold. */
export interface Opened {
  readonly index: FactsIndex;
  readonly files: KnownFiles['files'];
}

/**
 * Keeps what is known of a folder, and writes only what `opened` lacks. A shard is named by what it holds, so that those
 * of an index stay whole until a new index stands in its place, wherever this is cut short; others are removed after.
 */
export async function keepFiles(
  state: string,
  files: KnownFiles['files'],
  about: Omit<FactsIndex, 'files' | 'shards'>,
  opened: Opened | null,
): Promise<Opened> {
  await mkdir(folderOf(state), { recursive: true });
  const there = new Set(await readdir(folderOf(state)));
  const count = shardCount(files.size, opened?.index.shards.length);
  const before = opened?.index.shards.length === count ? opened : null;
  const earlier = sharded(before?.files.keys() ?? [], count);
  const shards: string[] = [];
  for (const [at, names] of sharded(files.keys(), count).entries()) {
    const known = before?.index.shards[at];
    const same =
      known !== undefined &&
      there.has(`${known}.json`) &&
      names.length === earlier[at]?.length &&
      names.every((name) => files.get(name)?.read === before?.files.get(name)?.read);
    shards.push(same ? known : await putShard(state, names, (name) => files.get(name)));
  }
  const listed = Array.from(files, ([file, known]) => indexed(file, known));
  const index: FactsIndex = { ...about, files: listed, shards };
  await writeIndex(state, index);
  const named = new Set(shards.map((digest) => `${digest}.json`));
  for (const name of there)
    if (isShard.test(name) && !named.has(name)) await rm(join(folderOf(state), name), { force: true });
  return { index, files };
}

/**
 * Keeps other facts of some files of an index, which it lists already, and reads and writes only their shards. Gives back
 * the index, or null where a shard is not whole and nothing was kept.
 */
export async function replaceFiles(
  state: string,
  index: FactsIndex,
  files: KnownFiles['files'],
  id: string,
): Promise<FactsIndex | null> {
  const shards = [...index.shards];
  const gone: string[] = [];
  for (const [at, names] of Map.groupBy(files.keys(), (name) => shardOf(name, shards.length))) {
    const digest = shards[at];
    const shard = digest === undefined ? {} : await readShard(state, digest);
    if (digest === undefined || names.some((name) => shard[name] === undefined)) return null;
    shards[at] = await putShard(state, Object.keys(shard), (name) => files.get(name) ?? shard[name]);
    if (shards[at] !== digest) gone.push(digest);
  }
  const next: FactsIndex = {
    ...index,
    id,
    shards,
    files: index.files.map((one) => {
      const file = files.get(one[0]);
      return file === undefined ? one : indexed(one[0], file);
    }),
  };
  await writeIndex(state, next);
  for (const digest of gone) await rm(shardAt(state, digest), { force: true });
  return next;
}

const indexed = (file: string, { stamp, text, shape, body }: KnownFile): IndexedFile => [
  file,
  stamp,
  text,
  shape,
  body,
];

/** A shard, or what a write that was cut short left of one. */
const isShard = /^[\w-]{22}\.json/;

async function putShard(
  state: string,
  names: readonly string[],
  fileOf: (name: string) => Shard[string] | undefined,
): Promise<string> {
  const entries = names.flatMap((name) => {
    const file = fileOf(name);
    return file === undefined ? [] : [[name, { words: file.words, read: file.read }] as const];
  });
  const text = JSON.stringify(Object.fromEntries(entries));
  const digest = digestOf(text);
  await putFile(shardAt(state, digest), text);
  return digest;
}
