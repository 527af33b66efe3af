import { joinLines } from '../join-lines.ts';
import type { Block } from '../styled-blocks.ts';
import type { PlacedLine } from './columns.ts';

/** Lines of one paragraph, or one line of a page's head or foot. */
interface Group {
  readonly lines: PlacedLine[];
  readonly isRunning: boolean;
}

/** A page's lines in reading order, and what stands at its head and foot. */
export interface PdfPage {
  readonly lines: readonly PlacedLine[];
  readonly running: readonly string[];
}

const ends = /[.!?:…。！？؟۔]["'’”»)\]]{0,3}$/u;
const bullet = /^(?:[•▪●◦·‣]|[-–*]\s|\(?\d{1,2}[.)]\s)/u;
/** Letters by so much larger than the text's make a heading, a title. */
const ofHeading = 1.12;
const ofTitle = 1.25;

/**
 * Lines put together to paragraphs by the space between them, indents, sizes and short last lines, also across columns
 * and pages. Letters larger than those of the text make a heading, the largest at the document's head its title.
 */
export function blocksOf(pages: readonly PdfPage[]): readonly Block[] {
  const all = pages.flatMap(({ lines }) => lines);
  const words = new Set(
    all.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  );
  const size = mostCommon(all.map((line) => [line.size, line.text.length]));
  const groups = groupsOf(pages, leadingOf(all));
  const title = titleAmong(groups, size);
  return groups.map((group) => {
    const text = joinLines(
      group.lines.map((line) => line.text),
      words,
    );
    if (group.isRunning) return { text, role: 'furniture' };
    if (group === title) return { text, role: 'title' };
    const isLarge = sizeOf(group) >= size * ofHeading && group.lines.length <= 3 && !/[.;,]$/.test(text);
    return { text, role: isLarge ? 'heading' : bullet.test(text) ? 'item' : null };
  });
}

function groupsOf(pages: readonly PdfPage[], leading: Leading): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const { lines, running } of pages) {
    for (const line of lines) {
      const before = open?.lines.at(-1);
      if (open === undefined || before === undefined || begins(line, before, leading))
        groups.push((open = { lines: [line], isRunning: false }));
      else open.lines.push(line);
    }
    for (const text of running)
      groups.push({ lines: lines.slice(0, 1).map((line) => ({ ...line, text })), isRunning: true });
  }
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Whether a line begins a paragraph, after the one that is read before it. */
function begins(line: PlacedLine, before: PlacedLine, leading: Leading): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.08 || bullet.test(line.text)) return true;
  const width = line.columnRight - line.columnLeft;
  const isShort = before.right < before.columnRight - Math.min(width * 0.12, before.size * 6);
  const goesOn = !ends.test(before.text) || /^\p{Ll}/u.test(line.text);
  const drop = before.y - line.y;
  // The next column or page: only a sentence that is not at its end goes on there.
  if (line.page !== before.page || drop <= 0) return !goesOn || (isShort && !/^\p{Ll}/u.test(line.text));
  if (drop > (leading.get(Math.round(line.size)) ?? line.size * 1.3) * 1.3) return true;
  const indent = line.left - line.columnLeft;
  const isIndented = indent > line.size * 0.8 && indent < width * 0.25 && before.left < line.left - line.size * 0.5;
  // Lines that hang behind a first one stand further in as well.
  return ((isIndented && !bullet.test(before.text)) || isShort) && ends.test(before.text);
}

/** The space from one line to the next that is most frequent, in points, by the size of letters. */
type Leading = ReadonlyMap<number, number>;

function leadingOf(lines: readonly PlacedLine[]): Leading {
  const drops = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const drop = before === undefined || before.page !== line.page || before.size !== line.size ? 0 : before.y - line.y;
    return drop > 0 && drop < line.size * 2.5 ? [{ drop, size: Math.round(line.size) }] : [];
  });
  const bySize = Map.groupBy(drops, ({ size }) => size);
  return new Map([...bySize].map(([size, found]) => [size, mostCommon(found.map(({ drop }) => [drop, 1]))]));
}

/** The value with the greatest weight, to half a point. */
function mostCommon(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

const sizeOf = ({ lines }: Group): number => Math.max(...lines.map(({ size }) => size));

/** The group with the largest letters on the first page, where they are larger than headings'. */
function titleAmong(groups: readonly Group[], size: number): Group | undefined {
  const first = groups.filter(
    ({ isRunning, lines }) => !isRunning && lines[0]?.page === 0 && lines.some(({ text }) => /\p{L}{2}/u.test(text)),
  );
  const largest = first.reduce<Group | undefined>(
    (most, one) => (most === undefined || sizeOf(one) > sizeOf(most) ? one : most),
    undefined,
  );
  return largest !== undefined && sizeOf(largest) >= size * ofTitle ? largest : undefined;
}
