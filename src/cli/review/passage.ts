import type { Span } from '../../intake/span.ts';
import type { Word } from '../inline-text.ts';
import type { Output, Style } from '../output.ts';
import { wrap } from '../wrap.ts';
import { shownText } from './shown-text.ts';

/** A stretch of a paragraph to be seen. Where a terminal shows no styles, `open` and `close` stand around it. */
export interface Mark {
  readonly span: Span;
  readonly style: Style;
  readonly open: string;
  readonly close: string;
}

/** A paragraph wrapped to a width, with stretches of it marked; marks may lie within each other. */
export function passage(text: string, marks: readonly Mark[], width: number, output: Output): readonly string[] {
  const plain = output.columns === null;
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])])]
    .filter((border) => border >= 0 && border <= text.length)
    .sort((a, b) => a - b);
  const words: Word[] = [];
  let spaced = false;
  const add = (part: string, styles: readonly Style[]): void => {
    for (const piece of part.split(/(\s+)/u)) {
      if (piece === '') continue;
      if (piece.trim() === '') spaced = true;
      else {
        words.push({ text: shownText(piece), styles, spaced, broken: false });
        spaced = false;
      }
    }
  };
  for (const [index, from] of borders.entries()) {
    const to = borders[index + 1];
    if (plain) add(marks.flatMap(({ span, close }) => (span.end === from ? [close] : [])).join(''), []);
    if (to === undefined) break;
    if (plain) {
      const opened = marks.flatMap(({ span, open }) => (span.start === from ? [open] : [])).join('');
      // A mark belongs to the word behind it, and keeps no space from it.
      if (opened !== '') add(opened, []);
    }
    const styles = marks.flatMap(({ span, style }) => (span.start <= from && to <= span.end ? [style] : []));
    add(text.slice(from, to), styles);
  }
  return wrap(words, width, output);
}

/** Lines around the first one that is marked, where a paragraph is longer than there is room for. */
export function within(lines: readonly string[], marked: number, most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const from = Math.max(0, Math.min(marked - Math.floor(most / 3), lines.length - most));
  const shown = lines.slice(from, from + most);
  return [...(from > 0 ? ['…'] : []), ...shown, ...(from + most < lines.length ? ['…'] : [])];
}
