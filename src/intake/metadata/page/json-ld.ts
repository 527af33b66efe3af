/** An object of a page's JSON-LD: its types in small letters and its members. */
export interface Node {
  readonly types: readonly string[];
  readonly members: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members whose objects are not what the page is about. */
const beside = new Set([
  'comment',
  'comments',
  'review',
  'reviews',
  'author',
  'publisher',
  'image',
  'video',
  'hasPart',
  'itemListElement',
  'mentions',
  'citation',
  'isPartOf',
  'breadcrumb',
  'potentialAction',
  'creator',
  'offers',
  'about',
]);

/** The objects of all JSON-LD of a page that are about the page itself, outer ones first. What is no JSON gives none. */
export function nodesOf(scripts: readonly string[]): readonly Node[] {
  const nodes: Node[] = [];
  const queue: { value: unknown; depth: number }[] = scripts.map((script) => ({ value: parsed(script), depth: 0 }));
  for (let at = 0; at < queue.length && at < 2000; at += 1) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 };
    if (Array.isArray(value)) for (const one of value) queue.push({ value: one, depth });
    if (!isRecord(value) || depth > 6) continue;
    const type = value['@type'];
    const types = (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
    nodes.push({ types: types.map((one) => one.replace(/^.*[/#]/, '').toLowerCase()), members: value });
    for (const [key, member] of Object.entries(value)) {
      if (!beside.has(key) && typeof member === 'object') queue.push({ value: member, depth: depth + 1 });
    }
  }
  return nodes;
}

/** Sites write line breaks into strings, comments and HTML entities around JSON. */
function parsed(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*.{0,40}?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/s, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, '');
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/;\s*$/, '')
      .replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; after the last there is none.
    }
  }
  return null;
}

/** A member's text: of a string, or the name of an object, or of the first of several. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isRecord(value) ? textOf(value['name'] ?? value['@value']) : null;
}
