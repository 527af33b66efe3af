import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { atlasOf, type Country } from '../../atlas/atlas.ts';
import { countryNames } from '../../atlas/countries.ts';
import type { MapDrawing } from '../../views/map.ts';
import { round } from '../charts/canvas.ts';
import { svgText } from '../charts/svg-text.ts';
import { boxAt, type Box } from './boxes.ts';
import { countryLabels } from './country-labels.ts';
import { drawGlobe, globeBox } from './globe.ts';
import { drawGround, hatch, type GroundBudget } from './ground.ts';
import { labelSize, placeLabels, type Label } from './labels.ts';
import type { Mark } from './marks.ts';
import { panelsOf, type Panel, type PanelSizes } from './panels.ts';
import { lettering, type Lettering } from './lettering.ts';
import { drawScaleBar, scaleBarBox } from './scale-bar.ts';
import { nameOf, titleOf, type MapMessages } from './words.ts';

export interface MapOptions {
  /** What the links' paths begin with; ends with a slash. */
  readonly base: string;
  /** What the ids in the drawing begin with: unique on its page. */
  readonly idPrefix: string;
  /** For wide or for narrow screens. */
  readonly form: 'wide' | 'narrow';
  readonly messages: MapMessages;
}

/** A drawn panel, and what it is called: a detail by its letter and what it shows. */
export interface DrawnPanel {
  readonly svg: string;
  readonly caption: string;
}

const forms: Readonly<Record<MapOptions['form'], PanelSizes & { readonly budget: GroundBudget }>> = {
  wide: {
    sizes: [
      [1200, 560],
      [592, 480],
      [390, 430],
    ],
    padding: 44,
    budget: { land: 11000, borders: 6000, countries: 5000 },
  },
  narrow: {
    sizes: [
      [360, 320],
      [360, 300],
      [360, 300],
    ],
    padding: 30,
    budget: { land: 6000, borders: 3000, countries: 2500 },
  },
};
const letters = 'ABCDEFGH';

/**
 * A locator map as SVG, drawn without a DOM: the whole, then what is crowded in it enlarged. Marks are links to the rows
 * of a table. Colours come from classes (`map.css`): the markup has no style. Same view and options, same text.
 */
export function drawMap(view: MapDrawing, options: MapOptions): readonly DrawnPanel[] {
  const { whole, details } = panelsOf(view.spots, forms[options.form]);
  const letter = new Map(
    details.flatMap(({ of }, index) => of.spots.map((spot) => [spot.id, letters[index] ?? ''] as const)),
  );
  const captions = details.map(({ of }, index) =>
    options.messages.map.detail(letters[index] ?? '', nameOf(of, options.messages)),
  );
  return [
    drawPanel(view, options, whole, { number: 0, panels: 1 + details.length, caption: view.title, letter }),
    ...details.map((panel, index) =>
      drawPanel(view, options, panel, {
        number: index + 1,
        panels: 1 + details.length,
        caption: captions[index] ?? '',
        letter: new Map(),
      }),
    ),
  ];
}

interface Captioned {
  readonly number: number;
  /** How many there are in all. */
  readonly panels: number;
  readonly caption: string;
  /** Of the detail that enlarges a spot. */
  readonly letter: ReadonlyMap<string, string>;
}

function drawPanel(
  view: MapDrawing,
  options: MapOptions,
  panel: Panel,
  { number, panels, caption, letter }: Captioned,
): DrawnPanel {
  const { frame, marks } = panel;
  const { messages, form } = options;
  const { width, height } = frame;
  const idPrefix = `${options.idPrefix}-${number}`;
  const paper = boxAt(3, 3, width - 6, height - 6);
  const taken: Box[] = marks.map(({ x, y, radius }) => boxAt(x - radius, y - radius, 2 * radius, 2 * radius));
  // The whole shows where a detail is.
  const globe = number === 0 ? globeBox(frame, taken) : undefined;
  const bar = scaleBarBox(frame);
  const fixed = [...(globe ? [globe] : []), ...(bar ? [bar] : [])];
  const labels = placeLabels(
    marks.map((mark) => {
      const enlarged = mark.spots.map(({ id }) => letter.get(id)).find((one) => one !== undefined);
      const name = nameOf(mark, messages);
      return { mark, text: enlarged === undefined ? name : messages.map.enlarged(name, enlarged) };
    }),
    paper,
    fixed,
  );
  const hatched = countriesOf(marks);
  const type = lettering(view);
  const context = countryLabels(frame, {
    names: countryNames(view.language),
    without: new Set(hatched.map(({ id }) => id)),
    paper,
    taken: [...taken, ...fixed, ...labels.map(({ box }) => box)],
  });
  const links = marks.map((mark) =>
    link(
      mark,
      labels.find((label) => label.mark === mark),
      options,
      type,
    ),
  );
  const svg = s(
    'svg',
    {
      className: ['map'],
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      ariaLabelledBy: [`${idPrefix}-title`],
      ariaDescribedBy: [`${idPrefix}-desc`],
    },
    [
      s('title', { id: `${idPrefix}-title` }, caption),
      s('desc', { id: `${idPrefix}-desc` }, messages.map.describe(messages.counts.plain(marks.length))),
      s('defs', hatch(idPrefix)),
      s('g', { ariaHidden: 'true' }, [
        ...drawGround(frame, hatched, { idPrefix, budget: shared(forms[form].budget, panels) }),
        ...context.map(({ text, x, y }) => type.text(text, x, y, 'middle', 'land-name')),
        ...(bar ? drawScaleBar(frame, bar, type, messages) : []),
        ...(globe ? [drawGlobe(frame, globe)] : []),
      ]),
      ...links,
    ],
  );
  return { svg: svgText(svg), caption };
}

const shared = ({ land, borders, countries }: GroundBudget, panels: number): GroundBudget => ({
  land: land / panels,
  borders: borders / panels,
  countries: countries / panels,
});

const countriesOf = (marks: readonly Mark[]): Country[] => {
  const ids = new Set(marks.flatMap(({ spots }) => spots.flatMap(({ country }) => country ?? [])));
  return atlasOf('fine').countries.filter(({ id }) => ids.has(id));
};

/** A mark, its number and its name as one link to where the table tells of it. */
function link(mark: Mark, label: Label | undefined, { base, messages }: MapOptions, type: Lettering): Element {
  const [x, y, r] = [round(mark.x), round(mark.y), round(mark.radius)];
  const exact = mark.spots.some(({ extent }) => extent === 'point');
  const children: ElementContent[] = [s('title', titleOf(mark, messages))];
  if (label?.leader) {
    const [x1, y1, x2, y2] = label.leader.map(round);
    children.push(s('line', { className: ['leader'], x1, y1, x2, y2 }));
  }
  if (mark.spots.length > 1)
    children.push(s('circle', { className: ['several'], cx: x, cy: y, r: round(mark.radius + 2.5) }));
  children.push(
    s('circle', { className: [exact ? 'spot' : 'about'], cx: x, cy: y, r }),
    type.text(messages.counts.plain(mark.events), mark.x, mark.y + 4.2, 'middle', exact ? 'count' : 'count about'),
  );
  if (label) children.push(type.text(label.text, label.box.left, label.box.top + labelSize, 'left', 'name'));
  return s('a', { href: `${base}${mark.spots[0]?.path ?? ''}` }, children);
}
