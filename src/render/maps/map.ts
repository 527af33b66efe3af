import type { MapDrawing } from '../../views/map.ts';
import type { GroundBudget } from './ground.ts';
import { drawPanel, type PanelOptions } from './panel.ts';
import { panelsOf, type PanelSizes } from './panels.ts';
import { nameOf } from './words.ts';

export interface MapOptions extends PanelOptions {
  /** For wide or for narrow screens. */
  readonly form: 'wide' | 'narrow';
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
    budget: { land: 11000, borders: 9000, countries: 5000 },
  },
  narrow: {
    sizes: [
      [360, 320],
      [360, 300],
      [360, 300],
    ],
    padding: 30,
    budget: { land: 6000, borders: 6000, countries: 2500 },
  },
};
const alphabet = 'ABCDEFGH';

/**
 * A locator map as SVG, drawn without a DOM: the whole, then what is crowded in it enlarged. Marks are links to the rows
 * of a table. Colours come from classes (`map.css`): the markup has no style. Same view and options, same text.
 */
export function drawMap(view: MapDrawing, options: MapOptions): readonly DrawnPanel[] {
  const { messages } = options;
  const { budget, ...sizes } = forms[options.form];
  const { whole, details } = panelsOf(view.spots, sizes);
  const letters = new Map(
    details.flatMap(({ of }, index) => of.spots.map((spot) => [spot.id, alphabet[index] ?? ''] as const)),
  );
  const captions = [
    view.title,
    ...details.map(({ of }, index) => messages.map.detail(alphabet[index] ?? '', nameOf(of, messages))),
  ];
  return [whole, ...details].map((panel, number) => {
    const caption = captions[number] ?? '';
    const svg = drawPanel(view, options, panel, {
      number,
      caption,
      description: messages.map.describe(messages.counts.plain(panel.marks.length)),
      letters: number === 0 ? letters : new Map(),
      budget: shared(budget, captions.length),
    });
    return { svg, caption };
  });
}

const shared = ({ land, borders, countries }: GroundBudget, panels: number): GroundBudget => ({
  land: land / panels,
  borders: borders / panels,
  countries: countries / panels,
});
