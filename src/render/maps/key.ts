import { s } from 'hastscript';
import type { Messages } from '../../i18n/catalogue.ts';
import type { Spot } from '../../views/parts/geography.ts';
import { svgText } from '../charts/svg-text.ts';
import { hatch } from './ground.ts';

/** How one sort of mark is drawn, and what it means. */
export interface MapKeyItem {
  /** SVG, hidden from assistive technology: the text says it. */
  readonly icon: string;
  readonly text: string;
}

const size = 22;

/** The key to a map: those sorts of marks that its places have, and that several places may share one. */
export function mapKey(
  { spots }: { readonly spots: readonly Spot[] },
  { idPrefix, messages }: { readonly idPrefix: string; readonly messages: Pick<Messages, 'map'> },
): readonly MapKeyItem[] {
  const { key } = messages.map;
  const extents = new Set(spots.map(({ extent }) => extent));
  const circle = (className: string, r: number) =>
    s('circle', { className: [className], cx: size / 2, cy: size / 2, r });
  const icon = (...children: Parameters<typeof svgText>[0][]): string =>
    svgText(s('svg', { className: ['map'], width: size, height: size, ariaHidden: 'true' }, children));
  return [
    ...(extents.has('point') ? [{ icon: icon(circle('spot', 8)), text: key.point }] : []),
    ...(extents.has('area') ? [{ icon: icon(circle('about', 8)), text: key.area }] : []),
    ...(extents.has('country')
      ? [
          {
            icon: icon(
              hatch(idPrefix),
              s('rect', { className: ['country'], width: size, height: size, fill: `url(#${idPrefix}-hatch)` }),
              circle('about', 7),
            ),
            text: key.country,
          },
        ]
      : []),
    ...(spots.length > 1 ? [{ icon: icon(circle('several', 9.5), circle('spot', 7)), text: key.several }] : []),
  ];
}
