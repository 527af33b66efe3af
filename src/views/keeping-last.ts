import { noteReads, readsOf, type Dependency } from './traced/reads.ts';

/** Keeps what was made last: the same argument again, or one of the same key, costs nothing. What is kept does not grow. */
export function keepingLast<A, R>(
  make: (argument: A) => R,
  keyOf: (argument: A) => unknown = (argument) => argument,
): (argument: A) => R {
  let last: { readonly key: unknown; readonly value: R; readonly reads: ReadonlySet<Dependency> } | undefined;
  return (argument) => {
    const key = keyOf(argument);
    if (last !== undefined && last.key === key) {
      noteReads(last.reads);
      return last.value;
    }
    const made = readsOf(() => make(argument));
    last = { key, ...made };
    return made.value;
  };
}
