import type { Attributes } from './attributes.ts';

/** An element as a selector sees it. */
export interface Styled {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: Styled | undefined;
}

interface Simple {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  /** Whether what stands to its left is the parent, and not any ancestor. */
  readonly child: boolean;
}

/** Tells whether an element matches one of some selectors of tags, classes, descendants and children. */
export function matcher(selectors: readonly string[]): (element: Styled) => boolean {
  const tags = new Set<string>();
  const rest: Simple[][] = [];
  for (const selector of selectors) {
    if (/^[a-z\d]+$/.test(selector)) tags.add(selector);
    else rest.push(parsed(selector));
  }
  return (element) => tags.has(element.tag) || rest.some((parts) => matches(parts, parts.length - 1, element));
}

function parsed(selector: string): Simple[] {
  const parts: Simple[] = [];
  let child = false;
  for (const token of selector.split(/\s+/)) {
    if (token === '>') child = true;
    else {
      const [tag = '', ...classes] = token.split('.');
      parts.push({ tag: tag === '' ? undefined : tag, classes, child });
      child = false;
    }
  }
  return parts;
}

function matches(parts: readonly Simple[], last: number, element: Styled): boolean {
  const part = parts[last];
  if (part === undefined) return true;
  if (part.tag !== undefined && part.tag !== element.tag) return false;
  if (part.classes.length > 0) {
    if (!part.classes.every((name) => element.attributes.mentions(name))) return false;
    const classes = element.attributes.get('class')?.split(/\s+/) ?? [];
    if (!part.classes.every((name) => classes.includes(name))) return false;
  }
  if (last === 0) return true;
  for (let above = element.parent; above !== undefined; above = part.child ? undefined : above.parent)
    if (matches(parts, last - 1, above)) return true;
  return false;
}
