/** Keeps what `make` gave for one key; a new key makes it anew. */
export function latest<T>(make: () => Promise<T>): (key: string) => Promise<T> {
  let kept: { readonly key: string; readonly value: Promise<T> } | undefined;
  return (key) => {
    if (kept?.key !== key) kept = { key, value: make() };
    return kept.value;
  };
}
