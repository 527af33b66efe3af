import { textWidth } from '../columns.ts';
import type { PrintedDocument } from './document.ts';
import { plainLine } from './plain.ts';
import { textBlocks } from './text/blocks.ts';
import { wrapped } from './text/wrap.ts';

const width = 72;

/**
 * A document as plain text: lines of at most 72 columns, as far as no word is longer, sources numbered at its end,
 * paragraphs parted by an empty line. Drawings are left to what they show in words.
 */
export function printedText(document: PrintedDocument): string {
  const { title, handling, masthead, standfirst, blocks, sources, direction } = document;
  const notes = sources.notes.map(({ number, line }) => {
    const mark = `[${number}] `;
    return wrapped(plainLine(line), width, { first: mark, rest: ' '.repeat(mark.length) });
  });
  const paragraphs = [
    wrapped(handling ?? '', width),
    underlined(title, '='),
    [...wrapped(plainLine(standfirst), width), ...masthead.flatMap((line) => wrapped(line, width))],
    ...textBlocks(blocks, width),
    ...(notes.length === 0 ? [] : [underlined(sources.title, '-')]),
    ...notes,
    wrapped(handling ?? '', width),
  ].filter((lines) => lines.length > 0);
  const text = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
  return `${direction === 'rtl' ? markedRightToLeft(text) : text}\n`;
}

function underlined(title: string, stroke: string): string[] {
  const lines = wrapped(title, width);
  return [...lines, stroke.repeat(Math.max(0, ...lines.map(textWidth)))];
}

const rightToLeftMark = '\u200f';
const startsRightToLeft =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Plain text takes a line's direction from its first letter: lines that begin with a number or a Latin name are told theirs. */
const markedRightToLeft = (text: string): string =>
  text.replace(/^.+$/gmu, (line) =>
    /^[^\p{L}]/u.test(line) || !startsRightToLeft.test(line) ? rightToLeftMark + line : line,
  );
