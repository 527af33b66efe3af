import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../briefing/digest/markdown.ts';
import type { Splice } from './splice.ts';

const mark = /\[[ \t]*@[^[\]]*\]/gu;
const cited = /[a-z0-9-]+(?:#[a-z0-9-]+)?/gu;
/** A link to a page of the briefing, below its base: `(actors/russia/)`. */
const pageLink = /(\]\(\s*<?|^\[[^\]]*\]:\s*<?)((?:\.?\/)*[a-z]+\/)([a-z0-9-]+)(?=[/#>)\s]|$)/gmu;

/** Other names for what the citations of a text name: `name` gives the new one of `article#anchor` or of an event. */
export function markSplices(text: string, name: (cited: string) => string): Splice[] {
  return [...text.matchAll(mark)].flatMap(({ 0: raw, index }) =>
    [...raw.matchAll(cited)].flatMap((found) => changed(found[0], name(found[0]), index + found.index)),
  );
}

/** The same for a whole Markdown body, links to pages included; code is left alone. */
export function bodySplices(body: string, name: (cited: string) => string): Splice[] {
  const code: Splice[] = [];
  visit(parseMarkdown(body), (node) => {
    if (isCode(node) && node.position?.start.offset !== undefined && node.position.end.offset !== undefined)
      code.push({ start: node.position.start.offset, end: node.position.end.offset, text: '' });
  });
  const links = [...body.matchAll(pageLink)].flatMap(({ 1: open = '', 2: path = '', 3: id = '', index }) =>
    changed(id, name(id), index + open.length + path.length),
  );
  return [...markSplices(body, name), ...links].filter(
    ({ start }) => !code.some((range) => start >= range.start && start < range.end),
  );
}

const isCode = ({ type }: Nodes): boolean => type === 'inlineCode' || type === 'code' || type === 'html';

const changed = (from: string, to: string, start: number): Splice[] =>
  from === to ? [] : [{ start, end: start + from.length, text: to }];
