import { z } from 'zod';
import { asks, dependencyOn } from './dependency.ts';
import { isMap } from './is-map.ts';
import { noteRead } from './reads.ts';
import { TracedMap } from './traced-map.ts';

/**
 * An object whose maps note what is asked of them, and which notes when anything else in it is asked for. `own` are values
 * that stand in it instead, and note for themselves.
 */
export function tracedObject<T extends object>(object: T, name: string, own: Partial<T> = {}): T {
  const made = {};
  for (const key of Object.keys(object)) {
    const source = `${name}${key}`;
    const known: unknown = Reflect.get(own, key);
    let map: unknown;
    const get = (): unknown => {
      if (known !== undefined) return known;
      if (map !== undefined) return map;
      const value: unknown = Reflect.get(object, key);
      if (isMap(value)) return (map = new TracedMap(value, source));
      noteRead(dependencyOn(source, asks.all));
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true });
  }
  return z.custom<T>().parse(made);
}
