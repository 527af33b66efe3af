import type { ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { firstMentions } from '../../briefing/mentions/first.ts';
import type { Mention } from '../../briefing/mentions/matcher.ts';
import type { RenderOptions } from './options.ts';
import { quotedRanges } from './quoted-ranges.ts';
import { runsOf, type Piece, type Run } from './runs.ts';

type Options = Pick<RenderOptions, 'matcher' | 'base' | 'exclude' | 'on' | 'language'>;

/**
 * Links the first mention of an actor in a block to the actor's page, where it stands in no link, code, heading or
 * quotation. A quotation stays as it was spoken, so a name that stands there first is linked where it stands next.
 */
export default function rehypeMentions(options: Options): (tree: Root) => void {
  return (tree) => {
    const linked = new Map<Text, ElementContent[]>();
    for (const run of runsOf(tree)) {
      const mentions = mentionsIn(run, options);
      for (const piece of run.pieces) {
        const within = mentions.filter((mention) => stands(mention, piece));
        if (within.length > 0) linked.set(piece.node, withLinks(piece, within, options.base));
      }
    }
    if (linked.size === 0) return;
    visit(tree, 'text', (node, index, parent) => {
      const nodes = linked.get(node);
      if (nodes === undefined || parent === undefined || index === undefined) return undefined;
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/** Of each actor the first mention that may be linked. */
function mentionsIn(run: Run, { matcher, exclude, on, language }: Options): readonly Mention[] {
  if (matcher === undefined || !run.pieces.some((piece) => piece.linkable)) return [];
  const found = matcher.find(run.text, { on, language });
  if (found.length === 0) return [];
  const quoted = quotedRanges(run.text);
  return firstMentions(
    found.filter(
      (mention) =>
        exclude?.includes(mention.actor) !== true &&
        run.pieces.some((piece) => piece.linkable && stands(mention, piece)) &&
        !quoted.some((range) => mention.start < range.end && range.start < mention.end),
    ),
  );
}

function stands({ start, end }: Mention, piece: Piece): boolean {
  return start >= piece.start && end <= piece.start + piece.node.value.length;
}

function withLinks({ node, start }: Piece, mentions: readonly Mention[], base: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const mention of mentions) {
    const before = node.value.slice(from, mention.start - start);
    if (before !== '') nodes.push({ type: 'text', value: before });
    from = mention.end - start;
    const name = node.value.slice(mention.start - start, from);
    nodes.push(h('a', { className: ['mention'], href: `${base}actors/${mention.actor}/` }, name));
  }
  if (from < node.value.length) nodes.push({ type: 'text', value: node.value.slice(from) });
  return nodes;
}
