import type { Span } from '../../intake/span.ts';
import type { Output, Style } from '../output.ts';
import { textWidth } from '../../render/columns.ts';
import { shownText } from './shown-text.ts';

/** A stretch of a paragraph to be seen. Where a terminal shows no styles, `open` and `close` stand around it. */
export interface Mark {
  readonly span: Pick<Span, 'start' | 'end'>;
  readonly style: Style;
  readonly open: string;
  readonly close: string;
}

/** A line of a paragraph, and where in the paragraph it begins. */
export interface PassageLine {
  readonly from: number;
  readonly text: string;
}

/** A paragraph wrapped to a width, with stretches of it marked; marks may lie within each other. */
export function passage(text: string, marks: readonly Mark[], width: number, output: Output): readonly PassageLine[] {
  return brokenAt(text, width).map(([from, to]) => ({ from, text: marked(text, from, to, marks, output) }));
}

/** Lines around the one in which a mark begins, where a paragraph is longer than there is room for. */
export function within(lines: readonly PassageLine[], begin: number, most: number): readonly string[] {
  const texts = lines.map(({ text }) => text);
  if (texts.length <= most) return texts;
  const line = Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= begin),
  );
  const from = Math.max(0, Math.min(line - Math.floor(most / 3), texts.length - most));
  return [...(from > 0 ? ['…'] : []), ...texts.slice(from, from + most), ...(from + most < texts.length ? ['…'] : [])];
}

/** Where lines of at most `width` columns begin and end, as far as no word is longer. */
function brokenAt(text: string, width: number): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const line = lines.at(-1);
    const end = index + word.length;
    if (line === undefined || textWidth(text.slice(line[0], end)) > width) lines.push([index, end]);
    else line[1] = end;
  }
  return lines;
}

function marked(text: string, from: number, to: number, marks: readonly Mark[], output: Output): string {
  const plain = output.columns === null;
  const here = marks.filter(({ span }) => span.start < to && from < span.end);
  const borders = [...new Set([from, to, ...here.flatMap(({ span }) => [span.start, span.end])])]
    .filter((border) => from <= border && border <= to)
    .sort((a, b) => a - b);
  return borders
    .map((border, index) => {
      const around = (side: 'start' | 'end', sign: 'open' | 'close'): string =>
        plain ? here.flatMap((mark) => (mark.span[side] === border ? [mark[sign]] : [])).join('') : '';
      const piece = shownText(text.slice(border, borders[index + 1] ?? border));
      const styles = here.filter(({ span }) => span.start <= border && border < span.end).map(({ style }) => style);
      const shown = piece === '' ? '' : styles.reduce((styled, style) => output.style(style, styled), piece);
      return around('end', 'close') + around('start', 'open') + shown;
    })
    .join('');
}
