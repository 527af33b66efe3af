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
import { lettering, type Lettering } from './lettering.ts';
import type { Mark } from './marks.ts';
import type { Panel } from './panels.ts';
import { drawScaleBar, scaleBarBox } from './scale-bar.ts';
import { nameOf, titleOf, type MapMessages } from './words.ts';

export interface PanelOptions {
  /** What the links' paths begin with; ends with a slash. */
  readonly base: string;
  /** What the ids in the drawing begin with: unique on its page. */
  readonly idPrefix: string;
  readonly messages: MapMessages;
}

/** What a panel is called and how large it may be. */
export interface PanelSetting {
  /** From 0, the whole. */
  readonly number: number;
  readonly caption: string;
  readonly description: string;
  /** Of the details that enlarge spots. */
  readonly letters: ReadonlyMap<string, string>;
  readonly budget: GroundBudget;
}

/** One frame of a map as SVG: the ground, the marks on it as links, their names, and what helps to find one's way. */
export function drawPanel(
  view: Pick<MapDrawing, 'language' | 'direction'>,
  { base, idPrefix: prefix, messages }: PanelOptions,
  { frame, marks }: Panel,
  { number, caption, description, letters, budget }: PanelSetting,
): string {
  const { width, height } = frame;
  const idPrefix = `${prefix}-${number}`;
  const paper = boxAt(3, 3, width - 6, height - 6);
  const taken: Box[] = marks.map(({ x, y, radius }) => boxAt(x - radius, y - radius, 2 * radius, 2 * radius));
  // The whole shows where a detail is.
  const globe = number === 0 ? globeBox(frame, taken) : undefined;
  const bar = scaleBarBox(frame);
  const fixed = [...(globe ? [globe] : []), ...(bar ? [bar] : [])];
  const labels = placeLabels(
    marks.map((mark) => {
      const enlarged = mark.spots.map(({ id }) => letters.get(id)).find((one) => one !== undefined);
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
      { base, messages },
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
      s('desc', { id: `${idPrefix}-desc` }, description),
      s('defs', hatch(idPrefix)),
      s('g', { ariaHidden: 'true' }, [
        ...drawGround(frame, hatched, { idPrefix, budget }),
        ...context.map(({ text, x, y }) => type.text(text, x, y, 'middle', 'land-name')),
        ...(bar ? drawScaleBar(frame, bar, type, messages) : []),
        ...(globe ? [drawGlobe(frame, globe)] : []),
      ]),
      ...links,
    ],
  );
  return svgText(svg);
}

const countriesOf = (marks: readonly Mark[]): Country[] => {
  const ids = new Set(marks.flatMap(({ spots }) => spots.flatMap(({ country }) => country ?? [])));
  return atlasOf('fine').countries.filter(({ id }) => ids.has(id));
};

/** A mark, its number and its name as one link to where the table tells of it. */
function link(
  mark: Mark,
  label: Label | undefined,
  { base, messages }: Omit<PanelOptions, 'idPrefix'>,
  type: Lettering,
): Element {
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
