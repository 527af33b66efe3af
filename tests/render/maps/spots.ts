import type { Spot } from '../../../src/views/parts/geography.ts';
import type { MapDrawing } from '../../../src/views/map.ts';
import { direction } from '../../../src/i18n/direction.ts';

type Given = Partial<Spot> & Pick<Spot, 'name' | 'coordinates'>;

export const spotsOf = (given: readonly Given[]): Spot[] =>
  given.map((spot, index) => ({
    id: `place-${index}`,
    within: [],
    extent: 'point',
    others: [],
    events: given.length - index,
    path: `map/#place-place-${index}`,
    ...spot,
  }));

export type Drawn = MapDrawing;

export const drawing = (given: readonly Given[], language = 'en'): MapDrawing => ({
  title: 'Events by place: a fixture',
  language,
  direction: direction(language),
  spots: spotsOf(given),
});

export const europe: readonly Given[] = [
  { name: 'Hamburg', coordinates: [9.99, 53.55], events: 12 },
  { name: 'Prague', coordinates: [14.42, 50.09], events: 3 },
  { name: 'Austria', coordinates: [13.33, 47.33], extent: 'country', country: '040' },
  { name: 'Lake Constance', coordinates: [9.38, 47.63], extent: 'area' },
];
export const pacific: readonly Given[] = [
  { name: 'Suva', coordinates: [178.44, -18.14] },
  { name: 'Apia', coordinates: [-171.77, -13.83] },
  { name: 'Nukuʻalofa', coordinates: [-175.2, -21.14] },
];
export const arctic: readonly Given[] = [
  { name: 'Longyearbyen', coordinates: [15.63, 78.22] },
  { name: 'Utqiagvik', coordinates: [-156.79, 71.29] },
  { name: 'Alert', coordinates: [-62.35, 82.5] },
  { name: 'Tiksi', coordinates: [128.87, 71.64] },
];
export const world: readonly Given[] = [
  { name: 'Quito', coordinates: [-78.47, -0.18], events: 40 },
  { name: 'Nairobi', coordinates: [36.82, -1.29] },
  { name: 'Sydney', coordinates: [151.21, -33.87] },
  { name: 'Damascus', coordinates: [36.31, 33.51] },
  { name: 'Beirut', coordinates: [35.5, 33.89] },
  { name: 'Aleppo', coordinates: [37.16, 36.2] },
];
export const arabic: readonly Given[] = [
  { name: 'حلب', coordinates: [37.16, 36.2], events: 5 },
  { name: 'دمشق', coordinates: [36.31, 33.51], extent: 'area' },
];
/** On a lattice with a wave in it, so that nothing is by chance. */
export const thousands: readonly Given[] = Array.from({ length: 4000 }, (_, index) => ({
  name: `Settlement ${index}`,
  coordinates: [20 + (index % 80) * 0.35 + Math.sin(index), 20 + Math.floor(index / 80) * 0.5 + Math.cos(index)],
  events: 1 + ((index * 7919) % 23),
}));
