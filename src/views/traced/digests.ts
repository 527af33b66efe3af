import type { Briefing } from '../../briefing/model.ts';
import { isMap } from './is-map.ts';

/**
 * Tells values that follow from a briefing apart: equal ones have the same digest in every process and build. An entry is
 * digested once, wherever it stands; of what it holds itself it must be plain JSON. Fails on a function, of which nobody
 * can tell what it would answer.
 */
export function digester(briefing: Briefing, digestOf: (text: string) => string): (value: unknown) => string {
  const entries = new WeakSet<object>();
  for (const registry of Object.values(briefing))
    if (isMap(registry)) for (const entry of registry.values()) if (isObject(entry)) entries.add(entry);

  const known = new WeakMap<object, string>();
  function once(value: object, text: () => string): string {
    const before = known.get(value);
    if (before !== undefined) return before;
    const digest = digestOf(text());
    known.set(value, digest);
    return digest;
  }

  function write(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'function') throw new Error('A view asked a briefing for a function, which cannot be traced.');
    if (!isObject(value)) return String(value);
    if (entries.has(value)) return once(value, () => fields(value, own));
    if (isMap(value)) return once(value, () => Array.from(value, ([key, one]) => `${write(key)}:${write(one)}`).join());
    if (value instanceof Set) return `(${Array.from(value, write).join()})`;
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    return fields(value, write);
  }

  /** What an entry holds, of which the engine writes all but other entries: it is much quicker. */
  function own(value: unknown): string {
    const isOfEntries = Array.isArray(value) && isObject(value[0]) && entries.has(value[0]);
    return isOfEntries ? write(value) : JSON.stringify(value);
  }

  return (value) => digestOf(write(value));
}

const fields = (value: object, write: (value: unknown) => string): string =>
  `{${Object.entries(value)
    .map(([name, one]) => `${name}:${write(one)}`)
    .join()}}`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
