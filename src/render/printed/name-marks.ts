import type { Matcher } from '../../briefing/mentions/matcher.ts';
import { withLines } from './cited.ts';
import type { Block, Inline } from './document.ts';

/** Blocks with a mark wherever a name stands, and the names that were found. */
export interface Marked {
  readonly blocks: readonly Block[];
  readonly found: ReadonlySet<string>;
}

export const nameMark = (id: string): string => `name-${id}`;

/** Marks the names that `matcher` knows in all lines and drawings. A line is cut before the word with the name, never within it. */
export function withNameMarks(blocks: readonly Block[], matcher: Matcher<string>): Marked {
  const found = new Set<string>();
  const marked = (part: Inline): readonly Inline[] => {
    if (part.kind !== 'text') return [part];
    const { text, language } = part;
    const mentions = matcher.find(text, { language });
    if (mentions.length === 0) return [part];
    const starts = mentions.map(({ start }) => /\S*$/u.exec(text.slice(0, start))?.index ?? start);
    const pieces = mentions.map(({ actor }, index): Inline => {
      found.add(actor);
      return { ...part, text: text.slice(starts[index], starts[index + 1]), marks: [nameMark(actor)] };
    });
    return [{ ...part, text: text.slice(0, starts[0]) }, ...pieces].filter(
      (piece) => piece.kind !== 'text' || piece.text !== '' || piece.marks !== undefined,
    );
  };
  const named = (words: string): readonly string[] => {
    const ids = [...new Set(matcher.find(words).map(({ actor }) => actor))];
    for (const id of ids) found.add(id);
    return ids.map(nameMark);
  };
  return {
    blocks: blocks.map((block) =>
      withDrawings(
        withLines(block, (line) => line.flatMap(marked)),
        named,
      ),
    ),
    found,
  };
}

/** A drawing is on one page: its names are marked where it begins. */
function withDrawings(block: Block, marksOf: (words: string) => readonly string[]): Block {
  const each = (blocks: readonly Block[]): Block[] => blocks.map((inner) => withDrawings(inner, marksOf));
  if (block.kind === 'drawing') return { ...block, marks: marksOf(block.alternative) };
  if (block.kind === 'columns') return { ...block, columns: block.columns.map(each) };
  return block.kind === 'comment' || block.kind === 'part' ? { ...block, blocks: each(block.blocks) } : block;
}
