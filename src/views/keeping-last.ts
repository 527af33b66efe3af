/** Keeps what was made last: the same argument again, or one of the same key, costs nothing. What is kept does not grow. */
export function keepingLast<A, R>(
  make: (argument: A) => R,
  keyOf: (argument: A) => unknown = (argument) => argument,
): (argument: A) => R {
  let last: { readonly key: unknown; readonly result: R } | undefined;
  return (argument) => {
    const key = keyOf(argument);
    if (last !== undefined && last.key === key) return last.result;
    const result = make(argument);
    last = { key, result };
    return result;
  };
}
