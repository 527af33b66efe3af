import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import { direction } from '../../i18n/direction.ts';
import type { UseTable, UseView } from '../../views/wording/use-table.ts';
import { decoration, line, round, text, xOf, type Point, type Surface } from './canvas.ts';
import { svgText } from './svg-text.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface DotsSetting {
  /** Names the drawing. */
  readonly title: string;
  readonly description: string;
  /** What the ids of this drawing begin with. */
  readonly idPrefix: string;
  /** The page's. */
  readonly language: string;
  readonly messages: Messages;
}

const rowHeight = 42;
const lineHeight = 14;
const size = 12.5;
const largest = 14;
const smallest = 3.5;
const space = 5;
const names = { least: 64, most: 150, lines: 2 };
const columns = { least: 76, most: 118, lines: 3 };

/**
 * Outlets by words: a dot as large, in area, as the number beside it. A filled dot is the outlet's own voice; a ring
 * around it adds those whom it quotes. Empty where there is nothing to compare.
 */
export function drawDots({ words, rows }: UseTable, setting: DotsSetting): string {
  const { messages, language, idPrefix, title, description } = setting;
  if (words.items.length === 0 || rows.items.length === 0) return '';
  const outlets = rows.items.map(({ outlet }) =>
    outlet.stated ? outlet.link.text : messages.outlet.unstatedShort(outlet.number),
  );
  const nameWidth = clamp(Math.max(...outlets.map((name) => textWidth(name, size, true))) + space * 2, names);
  const step = clamp(Math.max(...words.items.map(({ word }) => textWidth(word, size, true) / 2)) + 24, columns);
  const heads = words.items.map(({ word }) => wrapText(word, size, step - space * 2, columns.lines));
  const top = Math.max(...heads.map(({ length }) => length)) * lineHeight + 10;
  const surface: Surface = { width: nameWidth + step * words.items.length, language, direction: direction(language) };
  const height = top + rows.items.length * rowHeight;
  const most = Math.max(1, ...rows.items.flatMap(({ uses }) => uses.items.map(({ own, quoted }) => own + quoted)));
  const middleOf = (column: number): number => nameWidth + step * (column + 0.5);

  const drawn = rows.items.map(({ uses }, row) => {
    const y = top + (row + 0.5) * rowHeight;
    const cells = words.items.flatMap(({ word }, column) => {
      const use = uses.items.find((one) => one.word === word);
      return use === undefined ? [] : dot(surface, use, [middleOf(column), y], most, messages);
    });
    const name = wrapText(outlets[row] ?? '', size, nameWidth - space * 2, names.lines);
    return s('g', [
      line(surface, [0, top + row * rowHeight], [surface.width, top + row * rowHeight], row === 0 ? 'base' : 'grid'),
      ...name.map((part, index) => text(surface, 0, lineAt(y, index, name.length), part, { className: 'lane' })),
      ...cells,
    ]);
  });
  const head = heads.flatMap((lines, column) =>
    lines.map((part, index) =>
      text(surface, middleOf(column), top - 10 - (lines.length - 1 - index) * lineHeight, part, {
        className: 'hd',
        anchor: 'middle',
        language: words.items[column]?.language,
      }),
    ),
  );
  const ids = { title: `${idPrefix}-title`, description: `${idPrefix}-desc` };
  return svgText(
    s(
      'svg',
      {
        className: ['chart', 'dots'],
        viewBox: `0 0 ${round(surface.width)} ${round(height + 2)}`,
        width: round(surface.width),
        height: round(height + 2),
        role: 'img',
        ariaLabelledBy: [ids.title],
        ariaDescribedBy: [ids.description],
      },
      [
        s('title', { id: ids.title }, title),
        s('desc', { id: ids.description }, description),
        decoration([...head, ...drawn]),
      ],
    ),
  );
}

function dot(
  surface: Surface,
  { own, quoted }: UseView,
  [along, y]: Point,
  most: number,
  messages: Messages,
): Element[] {
  const radius = (count: number): number => Math.max(smallest, Math.sqrt(count / most) * largest);
  const outer = radius(own + quoted);
  const plain = messages.counts.plain;
  const label = `${own === 0 ? '' : plain(own)}${quoted === 0 ? '' : `+${plain(quoted)}`}`;
  const centre = along - textWidth(label, size) / 2;
  const circle = (r: number, className: string): Element =>
    s('circle', { className: [className], cx: xOf(surface, centre), cy: round(y), r: round(r) });
  return [
    ...(quoted > 0 ? [circle(outer, 'ring')] : []),
    ...(own > 0 ? [circle(radius(own), 'dot')] : []),
    text(surface, centre + outer + space, y + 4, label, { className: 'sub' }),
  ];
}

const lineAt = (y: number, index: number, lines: number): number => y + 4 + (index - (lines - 1) / 2) * lineHeight;

const clamp = (value: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, value));
