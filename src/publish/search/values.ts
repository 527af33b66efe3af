import type { Attributes } from './attributes.ts';
import { normal } from './normal.ts';

const ofAttribute = /^\s*([^:[\]]+)\[(.+)\]\s*$/;

/**
 * What a `data-pagefind-filter`, `-meta` or `-sort` names: "name" (the element's text), "name:text" or "name[attribute]",
 * of which each gives "name" or "name:value". Commas part them, up to the first text.
 */
export function namedValues(declared: string, attributes: Attributes): string[] {
  const colon = declared.indexOf(':');
  if (colon >= 0) {
    const before = namedValues(declared.slice(0, colon), attributes);
    return [...before.slice(0, -1), `${before.at(-1) ?? ''}:${declared.slice(colon + 1)}`];
  }
  return declared.split(',').map((part) => {
    const [, name, attribute] = ofAttribute.exec(part.trim()) ?? [];
    return name === undefined || attribute === undefined
      ? part.trim()
      : `${name}:${attributes.get(attribute.toLowerCase()) ?? ''}`;
  });
}

/** Name and value of one of `namedValues`, of an element that has that raw text; nothing where both are empty. */
export function pairOf(named: string, text: string): readonly [name: string, value: string] | undefined {
  const colon = named.indexOf(':');
  if (colon >= 0) return [named.slice(0, colon), normal(named.slice(colon + 1))];
  return text === '' ? undefined : [named, normal(text)];
}
