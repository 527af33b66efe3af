import type { Block, Line } from './document.ts';

/** A line without its looks: numbers of sources as `[1, 2]`, addresses of elsewhere in angle brackets. */
export const plainLine = (line: Line): string =>
  line
    .map((part) => {
      if (part.kind === 'cites') return ` [${part.numbers.join(', ')}]`;
      if (part.kind === 'position' || part.link === undefined || part.link.startsWith('#')) return part.text;
      return part.link.endsWith(part.text) ? part.link : `${part.text} <${part.link}>`;
    })
    .join('')
    .trim();

/** A drawing for a form that has none: what it shows, as a list where it has no caption that says so. */
export function inWords({ caption, shown, alternative }: Extract<Block, { kind: 'drawing' }>): Block {
  if (caption === undefined && shown !== undefined && shown.length > 0)
    return { kind: 'list', items: shown.map((text) => [{ kind: 'text', text }]) };
  return { kind: 'paragraph', role: 'quiet', line: caption ?? [{ kind: 'text', text: alternative }] };
}

/** The words of a line alone. */
export const wordsOf = (line: Line): string => line.map((part) => (part.kind === 'cites' ? '' : part.text)).join('');

/** Headings, those of parts and comments too, in the order of the document. */
export function headingsOf(blocks: readonly Block[]): Extract<Block, { kind: 'heading' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block];
    if (block.kind === 'comment') return headingsOf(block.blocks);
    if (block.kind === 'columns') return block.columns.flatMap(headingsOf);
    if (block.kind !== 'part') return [];
    return [
      { kind: 'heading' as const, level: 1 as const, text: block.title, id: block.id },
      ...headingsOf(block.blocks),
    ];
  });
}
