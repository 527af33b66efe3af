/** Whether a value is a map; a part of a briefing has maps of its own kind. */
export function isMap(value: unknown): value is ReadonlyMap<string | undefined, unknown> {
  if (value instanceof Map) return true;
  return typeof value === 'object' && value !== null && 'get' in value && 'keys' in value && 'size' in value;
}
