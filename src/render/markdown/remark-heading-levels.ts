import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Moves a body's headings so that the highest has level `top`, whatever the editor began with. */
export default function remarkHeadingLevels({ top }: { readonly top: number }): (tree: Root) => void {
  return (tree) => {
    const headings: Heading[] = [];
    visit(tree, 'heading', (heading) => {
      headings.push(heading);
    });
    const highest = Math.min(...headings.map((heading) => heading.depth));
    for (const heading of headings) heading.depth = level(top + heading.depth - highest);
  };
}

function level(depth: number): Heading['depth'] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[depth - 1] ?? 6;
}
