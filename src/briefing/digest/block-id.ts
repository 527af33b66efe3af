import type { Nodes, PhrasingContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockId, type BlockId } from '../../content/schemas/ids.ts';
import type { BodyFacts } from './facts.ts';

/** The mark `{#id}` at the very end of a block's text. */
const trailing = /[ \t\r\n]*\{#([a-z0-9-]+)\}[ \t]*$/;
const anyMark = /\{#[^{}\s]*\}?/g;

/** A block's last text node, when it ends with `{#id}`, the id, and the text in front of the mark. */
export interface IdMark {
  readonly node: Text;
  readonly id: BlockId;
  readonly before: string;
}

/** The id mark that closes a block, given the block's inline nodes. */
export function idMarkOf(children: readonly PhrasingContent[]): IdMark | null {
  const node = children.at(-1);
  if (node?.type !== 'text') return null;
  const found = trailing.exec(node.value);
  const id = blockId.safeParse(found?.[1]);
  return found && id.success ? { node, id: id.data, before: node.value.slice(0, found.index) } : null;
}

/** What looks like an id mark in a block and is none; `idMark` is the block's own. */
export function malformedIdMarks(block: Nodes, idMark: IdMark | null, firstLine: number): BodyFacts['malformed'] {
  const malformed: BodyFacts['malformed'][number][] = [];
  visit(block, 'text', (node) => {
    const text = node === idMark?.node ? idMark.before : node.value;
    for (const { 0: raw, index } of text.matchAll(anyMark)) {
      const line = firstLine + (node.position?.start.line ?? 1) - 1 + text.slice(0, index).split('\n').length - 1;
      malformed.push({ raw, line, reason: reasonFor(raw) });
    }
  });
  return malformed;
}

function reasonFor(raw: string): string {
  if (!raw.endsWith('}')) return 'The block id is not closed: put a } right after the id.';
  return /^\{#[a-z0-9-]+\}$/.test(raw)
    ? 'The block id does not end its block: move it to the very end, after the last word and citation.'
    : 'A block id is made of lower-case letters a-z, digits and hyphens.';
}
