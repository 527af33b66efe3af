/** What aliases of YAML make of a value that nobody can have meant, and the field in which it is. */
export interface AliasFault {
  readonly field: readonly (string | number)[];
  readonly reason: string;
}

/** What a value may come to without being looked at closer, in values and groups of them. */
const most = 10_000;
/** How many times as much as was written, beyond that. */
const mostTimes = 10;

/**
 * Looks for an alias inside what it stands for, and for aliases of aliases that come to too much ("a billion laughs"): both
 * are small as the parser gives them, whose groups are the same object wherever they are meant, and endless once they are
 * walked through. Takes as long as the file has values.
 */
export function aliasFault(value: unknown): AliasFault | null {
  const sizes = new Map<object, number>();
  const ring = measure(value, [], new Set(), sizes);
  if (ring !== null) return { field: ring, reason: 'an alias stands inside what it is an alias of' };
  const limit = Math.max(most, mostTimes * written(sizes));
  if (sizeOf(value, sizes) <= limit) return null;
  return { field: firstAbove(limit, value, sizes), reason: 'its aliases come to more than anybody can have meant' };
}

/** Notes how much every group comes to; gives the field of a group that stands within itself, where there is one. */
function measure(
  value: unknown,
  field: AliasFault['field'],
  around: Set<object>,
  sizes: Map<object, number>,
): AliasFault['field'] | null {
  if (!isGroup(value) || sizes.has(value)) return null;
  if (around.has(value)) return field;
  around.add(value);
  let size = 1;
  for (const [key, inner] of partsOf(value)) {
    const ring = measure(inner, [...field, key], around, sizes);
    if (ring !== null) return ring;
    size += sizeOf(inner, sizes);
  }
  around.delete(value);
  sizes.set(value, size);
  return null;
}

/** The innermost of the fields in which the limit is passed, the first where there are several. */
function firstAbove(limit: number, value: unknown, sizes: ReadonlyMap<object, number>): (string | number)[] {
  const above = partsOf(value).find(([, inner]) => sizeOf(inner, sizes) > limit);
  return above === undefined ? [] : [above[0], ...firstAbove(limit, above[1], sizes)];
}

/** How much there is with each group counted once. */
const written = (sizes: ReadonlyMap<object, number>): number =>
  [...sizes.keys()].reduce((sum, group) => sum + 1 + partsOf(group).filter(([, inner]) => !isGroup(inner)).length, 0);

const sizeOf = (value: unknown, sizes: ReadonlyMap<object, number>): number =>
  isGroup(value) ? (sizes.get(value) ?? 0) : 1;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

function partsOf(value: unknown): (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((inner: unknown, index) => [index, inner] as const);
  return isGroup(value) ? Object.entries(value) : [];
}
