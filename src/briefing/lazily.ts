import { z } from 'zod';
import { once } from './once.ts';

/** An object each of whose values is made when it is first asked for, and kept. */
export function lazily<T extends object>(makers: { readonly [Name in keyof T]: () => T[Name] }): T {
  const made = {};
  for (const [name, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(made, name, { get: once(make), enumerable: true });
  return z.custom<T>().parse(made);
}
