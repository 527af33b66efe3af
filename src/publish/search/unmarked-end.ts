import { empties, rawTextEnd, tagAt } from './tag.ts';

const drawings = new Set(['svg', 'math']);
const prefix = 'data-pagefind-';
/** A mark other than that something is not searched. */
const mark = /data-pagefind-(?!ignore)/;

/**
 * Where the end tag begins of the element `root`, what of which begins at `from`; undefined where something within is
 * marked or `counts`, or where elements are not each within another.
 */
export function unmarkedEnd(
  html: string,
  root: string,
  from: number,
  counts: (tag: string) => boolean,
): number | undefined {
  const open = [root];
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    const { name, end } = tag;
    if (tag.closing) {
      if (open.pop() !== name) return undefined;
      if (open.length === 0) return at;
    } else if (name !== '') {
      const rest = html.slice(tag.from, end);
      if (counts(name) || (rest.includes(prefix) && mark.test(rest))) return undefined;
      const slashed = rest.endsWith('/>') && !empties.has(name);
      if (slashed && !drawings.has(name) && !open.some((one) => drawings.has(one))) return undefined;
      if (!slashed && !empties.has(name)) open.push(name);
    }
    at = tag.closing ? end : (rawTextEnd(html, name, end) ?? end);
  }
  return undefined;
}
