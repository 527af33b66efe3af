import type { ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { parseCitations, type CitationSpan } from '../../briefing/citations/parse.ts';
import type { RenderOptions } from './options.ts';

type Options = Pick<RenderOptions, 'notes' | 'messages' | 'referenceId'>;

const passedOver = new Set(['a', 'code', 'pre']);

/**
 * Turns citation marks into superscript links to the page's endnotes, close to the word or point before them. Marks that
 * follow each other make one superscript, its numbers ascending, each once.
 */
export default function rehypeCitations(options: Options): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && passedOver.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const { marks } = parseCitations(node.value, 1);
      if (marks.length === 0) return undefined;
      const nodes = withReferences(node, marks, options);
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function withReferences({ value }: Text, marks: readonly CitationSpan[], options: Options): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const group of groupsOf(value, marks)) {
    const before = value.slice(from, group.start).trimEnd();
    if (before !== '') nodes.push({ type: 'text', value: before });
    const numbers = group.marks.flatMap((mark) => numbersOf(mark, options.notes));
    if (numbers.length > 0)
      nodes.push(
        superscript(
          [...new Set(numbers)].sort((a, b) => a - b),
          options,
        ),
      );
    from = group.end;
  }
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
  return nodes;
}

interface Group {
  readonly marks: CitationSpan[];
  readonly start: number;
  end: number;
}

function groupsOf(value: string, marks: readonly CitationSpan[]): readonly Group[] {
  const groups: Group[] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && value.slice(last.end, mark.start).trim() === '') {
      last.marks.push(mark);
      last.end = mark.end;
    } else groups.push({ marks: [mark], start: mark.start, end: mark.end });
  }
  return groups;
}

function numbersOf({ raw }: CitationSpan, notes: Options['notes']): readonly number[] {
  const numbers = notes[raw];
  if (numbers === undefined) {
    throw new Error(`The citation ${raw} has no endnote on this page. Number it in the view that holds this text.`);
  }
  return numbers;
}

function superscript(numbers: readonly number[], { messages, referenceId }: Options): ElementContent {
  const links = numbers.map((number) =>
    h('a', { href: `#n-${number}`, id: referenceId?.(number), ariaLabel: messages.notes.note(number) }, String(number)),
  );
  return h('sup', { className: ['cite'] }, links);
}
