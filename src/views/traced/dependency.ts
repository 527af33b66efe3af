import type { Dependency } from './reads.ts';

/** What may be asked of a map: the value of a key, whether it has one, all of it, its keys, how many they are. */
export const asks = { value: '=', has: '?', all: '*', keys: '#', size: '+' } as const;

export type Ask = (typeof asks)[keyof typeof asks];

/** Names whether there is an edition that is the current one. */
export const hasCurrent = 'context.hasCurrent';

/** Names what was asked of a source. A key that is undefined is told from every other. */
export const dependencyOn = (source: string, ask: Ask, key?: string): Dependency =>
  key === undefined ? `${source} ${ask}` : `${source} ${ask}${key}`;

/** The parts of such a name. */
export function partsOf(dependency: Dependency): {
  readonly source: string;
  readonly ask: string;
  readonly key?: string;
} {
  const end = dependency.indexOf(' ');
  const [source, ask, key] = [dependency.slice(0, end), dependency.slice(end + 1, end + 2), dependency.slice(end + 2)];
  return { source, ask, ...(key !== '' && { key }) };
}
