import type { Statement } from '../statement.ts';

/** Things kept under keys, each for a statement, to be found again by statements that were perhaps made at the same time. */
export interface Said<T> {
  /** The last kept under the key, at the same occasion if there is one: unless the two were certainly said apart. */
  readonly find: (key: string, statement: Statement) => T | undefined;
  readonly keep: (key: string, statement: Statement, thing: T) => void;
}

export function said<T>(apart: (one: Statement, other: Statement) => boolean): Said<T> {
  const last = new Map<string, { readonly statement: Statement; readonly thing: T }>();
  const keysOf = (key: string, { occasion }: Statement): string[] =>
    occasion === undefined ? [key] : [`${key} at ${occasion}`, key];
  return {
    find: (key, statement) =>
      keysOf(key, statement)
        .flatMap((one) => last.get(one) ?? [])
        .find((kept) => !apart(kept.statement, statement))?.thing,
    keep(key, statement, thing) {
      for (const one of keysOf(key, statement)) last.set(one, { statement, thing });
    },
  };
}
