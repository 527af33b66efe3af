import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Position } from '../../content/schemas/statement.ts';
import type { PositionStrip, PositionStrips, StripMark } from '../../views/parts/position-strips.ts';
import { calendarOf } from './calendar.ts';
import { round } from './canvas.ts';
import { groupsOf, middleOf, narrowest } from './strip-groups.ts';
import { svgText } from './svg-text.ts';
import { type Ticks, ticksOf } from './ticks.ts';
import { dayNumber, hull, type Span } from './time.ts';

/** What the marks of a strip stand on: the highest first. */
const levels: readonly (Position | null)[] = ['asserts', 'qualifies', 'questions', 'declines', null, 'denies'];
const lane = 18;
const size = 14;
const margin = 4;
/** Where no date is known there is no line of time. */
const noTicks: Ticks = { at: [], fields: [], changing: [] };

interface Placed {
  readonly level: number;
  readonly x: number;
  /** Where the time begins and ends within which it was said; the same where that is a day. */
  readonly from: number;
  readonly to: number;
}

/** Draws strips that share one line of time. Positions are per cent of the width, so that one drawing fits any screen. */
export function stripDrawer(view: PositionStrips): {
  readonly axis: () => string;
  readonly strip: (row: PositionStrip) => string;
} {
  const known = hull(view.rows.flatMap(({ marks }) => marks.flatMap((mark) => daysOf(mark) ?? [])));
  const span = known ?? { from: 0, to: 1 };
  const x = (day: number): number => {
    const along = margin + ((day - span.from) / (span.to - span.from)) * (100 - 2 * margin);
    return round(view.direction === 'rtl' ? 100 - along : along);
  };
  const ticks = known === null ? noTicks : ticksOf(span, narrowest, 40);
  const grid = ticks.at.map((day) =>
    s('line', { className: ['grid'], x1: `${x(day)}%`, x2: `${x(day)}%`, y2: '100%' }),
  );

  /** An anchor is one of the direction that the page has, so that a date is asked for its place along that. */
  function label(x: number, y: number, text: string): Element {
    const along = view.direction === 'rtl' ? 100 - x : x;
    return s('text', { x: `${x}%`, y, textAnchor: along > 80 ? 'end' : 'start' }, text);
  }

  function axis(): string {
    const { say } = calendarOf(view.language);
    let before = '';
    const labels = ticks.at.flatMap((day) => {
      const changing = ticks.changing.length === 0 ? '' : say(day, ...ticks.changing);
      const second = changing === before ? [] : [label(x(day), 12, changing)];
      before = changing;
      return [...second, label(x(day), 27, say(day, ...ticks.fields))];
    });
    return drawing(32, [...grid, ...labels]);
  }

  function strip({ marks, turns }: PositionStrip): string {
    const used = levels.filter((level) => marks.some(({ position }) => position === level));
    const placed = marks.map((mark) => placedAt(mark, used));
    const shapes = used.flatMap((position, level) =>
      groupsOf(placed.filter((mark) => mark?.level === level).flatMap((mark) => mark ?? [])).flatMap((group) =>
        groupShapes(position, group),
      ),
    );
    const lines = turns.flatMap(([from, to]) => {
      const [one, other] = [placed[from], placed[to]];
      return one && other
        ? [
            s('line', {
              className: ['turn'],
              x1: `${one.x}%`,
              y1: yOf(one.level),
              x2: `${other.x}%`,
              y2: yOf(other.level),
            }),
          ]
        : [];
    });
    return drawing(used.length * lane + 4, [...grid, ...lines, ...shapes]);
  }

  function placedAt(mark: StripMark, used: readonly (Position | null)[]): Placed | undefined {
    const days = daysOf(mark);
    if (days === undefined) return undefined;
    const middle = x((days.from + days.to) / 2);
    const [a, b] = days.to - days.from > 1 ? [x(days.from), x(days.to)] : [middle, middle];
    return {
      level: used.indexOf(mark.position),
      x: middle,
      from: Math.min(a, b),
      to: Math.max(a, b),
    };
  }

  return { axis, strip };
}

const yOf = (level: number): number => level * lane + lane / 2 + 2;

function groupShapes(position: Position | null, group: readonly Placed[]): Element[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kind = position ?? 'none';
  const at = round(middleOf(group));
  const y = yOf(first.level);
  const [from, to] = [Math.min(...group.map((one) => one.from)), Math.max(...group.map((one) => one.to))];
  return [
    ...(to - from > 2 ? [s('line', { className: ['span'], x1: `${from}%`, x2: `${to}%`, y1: y, y2: y })] : []),
    s('use', {
      className: [`pos-${kind}`],
      href: `#g-${kind}`,
      x: `${at}%`,
      y: y - size / 2,
      width: size,
      height: size,
      transform: `translate(${-size / 2})`,
    }),
    ...(group.length > 1
      ? [
          s(
            'text',
            { className: ['n'], x: `${at}%`, y: y + 4, dx: size / 2 + 2, direction: 'ltr' },
            String(group.length),
          ),
        ]
      : []),
  ];
}

function daysOf({ from, to }: StripMark): Span | undefined {
  const [one, other] = [from ?? to, to ?? from];
  return one === null || other === null ? undefined : { from: dayNumber(one), to: dayNumber(other) + 1 };
}

const drawing = (height: number, children: readonly Element[]): string =>
  svgText(s('svg', { className: ['pstrip'], width: '100%', height, ariaHidden: 'true' }, [...children]));
