import { joinLines } from '../join-lines.ts';

const widest = 100;

/**
 * The paragraphs of a text whose lines were broken at a fixed width, with empty lines or indents between paragraphs
 * (mails, wires, old archives); null where a line is a paragraph. `>` of mails quoted is taken off.
 */
export function unwrapped(text: string): string[] | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const blocks = blocksOf(lines);
  const longer = blocks.filter((block) => block.length >= 2);
  const inner = longer.flatMap((block) => block.slice(0, -1));
  if (inner.length < 3 || lines.some((line) => line.trim().length > widest)) return null;
  const lengths = inner.map((line) => line.trim().length).sort((one, other) => one - other);
  const width = lengths.at(-1) ?? 0;
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const open = inner.filter((line) => !/[.!?:;…]["'’”»)]?\s*$/u.test(line)).length;
  const isWrapped = width >= 45 && median >= width * 0.8 && open >= inner.length * 0.6;
  return isWrapped ? blocks.map((block) => joinLines(block.map((line) => line.replace(/^(?:>\s?)+/, '')))) : null;
}

/** Lines up to an empty one, or to one that is indented where the line before is not. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let open: string[] | null = null;
  let indented = false;
  for (const line of lines) {
    const isIndented = /^(?: {2,}|\t)\S/.test(line);
    if (line.trim() === '') {
      open = null;
      continue;
    }
    if (open === null || (isIndented && !indented)) blocks.push((open = []));
    open.push(line);
    indented = isIndented;
  }
  return blocks;
}
