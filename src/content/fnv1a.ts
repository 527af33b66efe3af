/** A quick hash of 32 bits, not to be relied on where two texts must not have the same (Fowler, Noll and Vo, 1a). */
export function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
