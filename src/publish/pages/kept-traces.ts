import { join } from 'node:path';
import type { Dependency } from '../../views/traced/reads.ts';
import { readSealed, writeSealed } from '../sealed.ts';
import type { KeptTraces } from './traces.ts';

/** `setting` names the program and its options: what another one made of the same briefing tells nothing. */
interface Kept extends KeptTraces {
  readonly setting: string;
}

/** Of no page anything is known. */
export const noTraces: KeptTraces = { dependencies: [], digests: [], pages: [] };

const fileOf = (state: string): string => join(state, 'traces.json');

/** What `writeTraces` kept of the same setting; nothing where that is not there, or not whole. */
export async function readTraces(state: string, setting: string): Promise<KeptTraces> {
  const kept = await readSealed<Kept>(fileOf(state));
  return kept?.setting === setting ? kept : noTraces;
}

export const writeTraces = (state: string, setting: string, traces: KeptTraces): Promise<void> =>
  writeSealed(fileOf(state), { setting, ...traces } satisfies Kept);

/** The dependencies of kept traces, by their numbers, that hold something else now, each with its digest now. */
export type Changes = readonly (readonly [number: number, digest: string])[];

export function changesOf({ dependencies, digests }: KeptTraces, holds: (dependency: Dependency) => string): Changes {
  return dependencies.flatMap((dependency, number) => {
    const digest = holds(dependency);
    return digest === digests[number] ? [] : [[number, digest] as const];
  });
}

/** Kept traces as of now. */
export interface TracesNow extends KeptTraces {
  /** The keys of the pages whose dependencies all hold what they held. */
  readonly keys: ReadonlyMap<string, string>;
}

export function tracesNow(kept: KeptTraces, changes: Changes): TracesNow {
  const changed = new Map(changes);
  const keys = new Map<string, string>();
  for (const [path, key, reads] of kept.pages) if (!reads.some((number) => changed.has(number))) keys.set(path, key);
  return { ...kept, digests: kept.digests.map((digest, number) => changed.get(number) ?? digest), keys };
}
