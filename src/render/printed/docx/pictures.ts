import type { Block, PrintedDocument } from '../document.ts';

/** Paints a drawing, whose words run in this direction, as PNG. */
export type Paint = (svg: string, direction: PrintedDocument['direction']) => Promise<Uint8Array>;

/** The drawings of a document as pictures, by their SVG: what programs show that know no SVG. */
export async function picturesOf(
  { blocks, direction }: PrintedDocument,
  paint: Paint,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const svg of drawingsIn(blocks)) pictures.set(svg, await paint(svg, direction));
  return pictures;
}

function drawingsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'drawing') return [block.svg];
    if (block.kind === 'columns') return block.columns.flatMap(drawingsIn);
    return block.kind === 'part' || block.kind === 'comment' ? drawingsIn(block.blocks) : [];
  });
}
