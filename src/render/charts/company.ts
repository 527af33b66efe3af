import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { CompanyMatrix } from '../../views/together.ts';
import { calendarOf } from './calendar.ts';
import { line, text, xOf, type Canvas } from './canvas.ts';
import { svgText } from './svg-text.ts';
import { fitText, textWidth } from './text-width.ts';

export interface CompanyOptions {
  /** What the links' paths begin with; ends with a slash. */
  readonly base: string;
  /** What the ids in the drawing begin with: unique on its page. */
  readonly idPrefix: string;
  /** In pixels, at most. */
  readonly width: number;
  readonly messages: Pick<Messages, 'together' | 'counts' | 'statement'>;
}

/** Shades of a square, each with its number: told apart in grey as well. */
const shades = 5;
const cells = { least: 20, most: 30 };
const digits = { size: 11, gap: 3 };
const names = { size: 13, least: 110, most: 230, gap: 6 };

/**
 * Who appears with whom as a triangle, drawn without a DOM; the empty string for fewer than two actors. The names stand
 * on its slope, so that none is turned, and lead to the actors. Colours come from classes (`company.css`).
 */
export function drawCompany(view: CompanyMatrix, { base, idPrefix, width: most, messages }: CompanyOptions): string {
  const { actors, counts, language, direction } = view;
  if (actors.length < 2) return '';
  const longest = Math.max(...actors.map(({ link }) => textWidth(link.text, names.size, true)));
  const room = Math.ceil(Math.min(names.most, Math.max(names.least, longest))) + names.gap;
  const highest = Math.max(1, ...counts.flat());
  const least = Math.max(
    cells.least,
    Math.ceil(textWidth(messages.counts.plain(highest), digits.size, true)) + digits.gap,
  );
  const cell = Math.floor(Math.max(least, Math.min(cells.most, (most - room) / actors.length)));
  const width = Math.min(most, cell * actors.length + room);
  const height = cell * actors.length;
  const canvas: Canvas = { width, language, direction, idPrefix, base, calendar: calendarOf(language) };
  const svg = s(
    'svg',
    {
      className: ['company'],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      ariaLabelledBy: [`${idPrefix}-title`],
      ariaDescribedBy: [`${idPrefix}-desc`],
      direction,
    },
    [
      s('title', { id: `${idPrefix}-title` }, view.title),
      s('desc', { id: `${idPrefix}-desc` }, messages.together.describe),
      s('g', { ariaHidden: 'true' }, [
        ...squares(canvas, counts, cell, highest),
        ...grid(canvas, actors.length, cell),
        ...numbers(canvas, counts, cell, highest, messages),
      ]),
      ...actors.map((_, index) => nameOf(canvas, view, index, cell, messages)),
    ],
  );
  return svgText(svg);
}

const shadeOf = (count: number, highest: number): number => Math.ceil((count / highest) * shades);

/** One path a shade: a square each would make the page heavy. */
function squares(canvas: Canvas, counts: CompanyMatrix['counts'], cell: number, highest: number): Element[] {
  return Array.from({ length: shades }, (_, index) => index + 1).flatMap((shade) => {
    const d = counts.flatMap((row, y) =>
      row.flatMap((count, x) => {
        if (count === 0 || shadeOf(count, highest) !== shade) return [];
        const left = Math.min(xOf(canvas, x * cell), xOf(canvas, (x + 1) * cell));
        return [`M${left} ${y * cell}h${cell}v${cell}h-${cell}z`];
      }),
    );
    return d.length === 0 ? [] : [s('path', { className: [`shade-${shade}`], d: d.join('') })];
  });
}

/** Lines along which the eye goes from a name to its squares. */
function grid(canvas: Canvas, count: number, cell: number): Element[] {
  return Array.from({ length: count - 1 }, (_, index) => index + 1).flatMap((at) => [
    line(canvas, [0, at * cell], [at * cell, at * cell], 'rule'),
    line(canvas, [at * cell, at * cell], [at * cell, count * cell], 'rule'),
  ]);
}

/** Two groups, on light and on dark squares: what all have in common is said once. */
function numbers(
  canvas: Canvas,
  counts: CompanyMatrix['counts'],
  cell: number,
  highest: number,
  { counts: { plain } }: CompanyOptions['messages'],
): Element[] {
  return [false, true].map((dark) => {
    const texts = counts.flatMap((row, y) =>
      row.flatMap((count, x) => {
        if (count === 0 || shadeOf(count, highest) > shades / 2 !== dark) return [];
        return [text(canvas, (x + 0.5) * cell, (y + 0.5) * cell + 4, plain(count))];
      }),
    );
    return s('g', { className: dark ? ['n', 'on'] : ['n'] }, texts);
  });
}

function nameOf(
  canvas: Canvas,
  view: CompanyMatrix,
  index: number,
  cell: number,
  messages: CompanyOptions['messages'],
) {
  const actor = view.actors[index];
  if (actor === undefined) return s('g');
  const along = index * cell + names.gap;
  const shown = fitText(actor.link.text, names.size, canvas.width - along);
  return s('a', { href: `${canvas.base}${actor.link.path}` }, [
    s('title', titleOf(view, index, messages)),
    text(canvas, along, (index + 0.5) * cell + names.size * 0.34, shown, { className: 'name' }),
  ]);
}

/** Of more than so many with whom it appears as often as with any, none is named. */
const mostNamed = 3;

/** "Russia: 5 articles; most with United States, 4 articles", or with several of them. */
function titleOf(
  { actors, counts }: CompanyMatrix,
  index: number,
  { together, counts: words, statement }: CompanyOptions['messages'],
) {
  const others = actors.map((actor, at) => ({ actor, count: counts[Math.max(at, index)]?.[Math.min(at, index)] ?? 0 }));
  const beside = others.filter((_, at) => at !== index);
  const most = Math.max(...beside.map(({ count }) => count));
  const nearest = beside.filter(({ count }) => count === most).map(({ actor }) => actor.link.text);
  const own = actors[index];
  const [name, articles] = [own?.link.text ?? '', words.articles(own?.articles ?? 0)];
  if (nearest.length > mostNamed) return together.alone(name, articles);
  return together.named(name, articles, together.mostWith(statement.and(nearest), words.articles(most)));
}
