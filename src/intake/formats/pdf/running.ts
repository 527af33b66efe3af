import type { PdfLine } from './line.ts';

const pageNumber = /^[\p{L}.]{0,10}\s?[-–—|]?\s?\d{1,4}\s?(?:(?:\/|of|von|de|из|sur|di|van)\s?\d{1,4})?\s?[-–—|]?$/iu;
/** Lines at the top and at the bottom of a page that may be running heads. */
const outer = 3;

/** The lines that pages repeat at their top or bottom, whatever number stands in them, and page numbers. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const edges = pages.map(edgesOf);
  const times = new Map<string, number>();
  for (const edge of edges) for (const form of new Set(edge.map(formOf))) times.set(form, (times.get(form) ?? 0) + 1);
  const often = Math.max(2, pages.length / 3);
  const isRunning = (line: PdfLine): boolean => (times.get(formOf(line)) ?? 0) >= often;
  return new Set(
    edges.flatMap((edge) =>
      edge.filter((line, at) => isRunning(line) || (isOutermost(at, edge) && pageNumber.test(line.text))),
    ),
  );
}

function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  return lines.length <= outer * 2 ? lines : [...lines.slice(0, outer), ...lines.slice(-outer)];
}

const isOutermost = (at: number, edge: readonly PdfLine[]): boolean => at === 0 || at === edge.length - 1;

/** Heads differ by the page's number alone, and stand at one height in one size. */
const formOf = ({ text, y, size }: PdfLine): string =>
  `${text.toLowerCase().replace(/\d+/g, '#')} ${Math.round(y / 6)} ${Math.round(size)}`;
