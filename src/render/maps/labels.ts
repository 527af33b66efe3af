import { textWidth } from '../charts/text-width.ts';
import { boxAt, crosses, isWithin, overlap, type Box } from './boxes.ts';
import type { Mark } from './marks.ts';

/** A mark's name on paper. */
export interface Label {
  readonly mark: Mark;
  readonly text: string;
  readonly box: Box;
  /** A line from the mark, where the label had to stand off. */
  readonly leader?: readonly [x1: number, y1: number, x2: number, y2: number] | undefined;
}

export const labelSize = 13;
const lineHeight = 16;
const space = 4;
/** How far labels stand off, nearest first. */
const leaders = [18, 34, 52, 72];
const turns = 16;

/**
 * Puts each name where it hides nothing: beside its mark, else farther off with a line to it. Names come in order of
 * weight, and one that finds no room is left out: its mark still says its number, and the table its name.
 */
export function placeLabels(
  named: readonly { readonly mark: Mark; readonly text: string }[],
  paper: Box,
  taken: readonly Box[],
): readonly Label[] {
  const marks = named.map(({ mark }) => boxOf(mark));
  const labels: Label[] = [];
  for (const { mark, text } of named) {
    const width = textWidth(text, labelSize, true);
    const free = (box: Box): boolean =>
      isWithin(box, paper) &&
      ![...marks, ...taken, ...labels.map((label) => label.box)].some((one) => overlap(one, box));
    const clear = ([x1, y1, x2, y2]: NonNullable<Label['leader']>): boolean =>
      !marks.some((one) => !holds(one, mark) && crosses(one, x1, y1, x2, y2)) &&
      !labels.some((label) => crosses(label.box, x1, y1, x2, y2));
    const beside = besides(mark, width).find(free);
    if (beside) labels.push({ mark, text, box: beside });
    else {
      const off = away(mark, width).find(({ box, leader }) => free(box) && clear(leader));
      if (off) labels.push({ mark, text, ...off });
    }
  }
  return labels;
}

const boxOf = ({ x, y, radius }: Mark): Box => boxAt(x - radius, y - radius, 2 * radius, 2 * radius);
const holds = ({ left, right, top, foot }: Box, { x, y }: Mark): boolean =>
  (left + right) / 2 === x && (top + foot) / 2 === y;

/** Right, left, above, below and at the corners. */
function besides({ x, y, radius }: Mark, width: number): Box[] {
  const [near, slant] = [radius + space, (radius + space) * 0.74];
  const at = (left: number, top: number): Box => boxAt(left, top, width, lineHeight);
  return [
    at(x + near, y - lineHeight / 2),
    at(x - near - width, y - lineHeight / 2),
    at(x + slant, y - slant - lineHeight / 2),
    at(x + slant, y + slant - lineHeight / 2),
    at(x - slant - width, y - slant - lineHeight / 2),
    at(x - slant - width, y + slant - lineHeight / 2),
    at(x - width / 2, y - radius - lineHeight - 1),
    at(x - width / 2, y + radius + 1),
  ];
}

function away({ x, y, radius }: Mark, width: number) {
  return leaders.flatMap((far) =>
    Array.from({ length: turns }, (_, turn) => {
      const angle = (turn * 2 * Math.PI) / turns;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [x2, y2] = [x + cos * (radius + far), y + sin * (radius + far)];
      const left = cos >= -0.01 ? x2 + 2 : x2 - width - 2;
      const box = boxAt(left, y2 - lineHeight / 2, width, lineHeight);
      const leader = [x + cos * radius, y + sin * radius, x2, y2] as const;
      return { box, leader };
    }),
  );
}
