/**
 * Something of a briefing that a view may ask for, by name: the entry of an id, a list by its key, all of a registry. A page
 * whose view asked for the same things as before shows the same as before where each of them holds the same: a verifying
 * trace (Mokhov, Mitchell and Peyton Jones, Build systems à la carte, 2018).
 */
export type Dependency = string;

let noted: Set<Dependency> | undefined;

/** Notes that something was asked for, where anybody wants to know. */
export function noteRead(dependency: Dependency): void {
  noted?.add(dependency);
}

/** Makes a value, and says what was asked for meanwhile, which whoever wants to know of the caller learns too. */
export function readsOf<T>(make: () => T): { readonly value: T; readonly reads: ReadonlySet<Dependency> } {
  const reads = new Set<Dependency>();
  const value = notingInto(reads, make);
  noteReads(reads);
  return { value, reads };
}

/** Notes again what was asked for when a value was made that is used once more. */
export function noteReads(reads: Iterable<Dependency>): void {
  if (noted !== undefined) for (const dependency of reads) noted.add(dependency);
}

function notingInto<T>(reads: Set<Dependency>, make: () => T): T {
  const outside = noted;
  noted = reads;
  try {
    return make();
  } finally {
    noted = outside;
  }
}
