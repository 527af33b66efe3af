import { countryAt, countryFinder } from '../../atlas/countries.ts';
import type { Briefing, BriefingEvent, Place } from '../../briefing/model.ts';
import { namesOf } from '../../content/names.ts';
import type { EventId, PlaceId } from '../../content/schemas/ids.ts';
import { anchors, paths } from '../paths.ts';
import { pageSizes } from './paging.ts';

/** Where on a map events are: a place that has coordinates, with those that have none but lie within it. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  /** From the nearest outward. */
  readonly within: readonly { readonly id: string; readonly name: string }[];
  /** Degrees, longitude first. */
  readonly coordinates: readonly [number, number];
  /** `point`: there; `area`: there or thereabouts; `country`: anywhere in the country. */
  readonly extent: 'point' | 'area' | 'country';
  /** The atlas' id of the country. */
  readonly country?: string | undefined;
  /** Names of the places without coordinates of their own. */
  readonly others: readonly string[];
  /** Each once. */
  readonly events: number;
  /** The row of the table that tells of it. */
  readonly path: string;
}

/** A place, the events there by date, and the spot at which the map has them, if it can. */
export interface Site {
  readonly place: Place;
  readonly events: readonly BriefingEvent[];
  readonly spot?: PlaceId | undefined;
}

export interface Geography {
  /** Places that have events, those with the most first, then by name. */
  readonly sites: readonly Site[];
  /** Where among the sites a place is. */
  readonly rows: ReadonlyMap<PlaceId, number>;
  /** By place; only where there are events. In the same order. */
  readonly spots: ReadonlyMap<PlaceId, Spot>;
  /** Events that neither their entry nor a report of them places. */
  readonly unplaced: number;
}

/** An event is where its entry puts it, and also wherever an article puts it. */
export function geographyOf(briefing: Briefing): Geography {
  const { places } = briefing;
  const at = eventsByPlace(briefing);
  const sites = [...places.values()]
    .flatMap((place): Site[] => {
      const events = at.get(place.id);
      return events ? [{ place, events, spot: outward(briefing, place).find(isLocated)?.id }] : [];
    })
    // The map is by name, and sorting keeps that order.
    .sort((a, b) => b.events.length - a.events.length);
  const placed = new Set([...at.values()].flat());
  const rows = new Map(sites.map(({ place }, row) => [place.id, row]));
  return { sites, rows, spots: spotsOf(briefing, sites), unplaced: briefing.events.size - placed.size };
}

/** A place and what it lies in, from the nearest outward. */
export function outward({ places }: Pick<Briefing, 'places'>, from: Place): Place[] {
  const found: Place[] = [];
  for (let at: Place | undefined = from; at !== undefined && !found.includes(at);) {
    found.push(at);
    at = at.within === undefined ? undefined : places.get(at.within);
  }
  return found;
}

const isLocated = ({ coordinates }: Place): boolean => coordinates !== undefined;

/** Whether some event is at a place: quicker to say than where all are. */
export function hasSites(briefing: Briefing): boolean {
  for (const event of briefing.events.values()) if (placesOf(briefing, event).length > 0) return true;
  return false;
}

function eventsByPlace(briefing: Briefing): Map<PlaceId, BriefingEvent[]> {
  const found = new Map<PlaceId, BriefingEvent[]>();
  for (const event of briefing.events.values()) {
    for (const { id } of placesOf(briefing, event)) {
      const there = found.get(id);
      if (there) there.push(event);
      else found.set(id, [event]);
    }
  }
  return found;
}

/** Where an event is: as its entry says, then as its reports do, each place once. */
export function placesOf({ index, places }: Briefing, { id, place }: BriefingEvent): Place[] {
  const found = new Set(place === undefined ? [] : [place]);
  for (const { reports } of index.statementsReporting.get(id) ?? [])
    for (const report of reports) if (report.event === id && report.place !== undefined) found.add(report.place);
  return [...found].flatMap((one) => places.get(one) ?? []);
}

function spotsOf(briefing: Briefing, sites: readonly Site[]): Map<PlaceId, Spot> {
  const containing = new Set([...briefing.places.values()].flatMap(({ within }) => within ?? []));
  const named = countryFinder(briefing.config.language);
  const at = Map.groupBy(
    sites.map((one, row) => ({ ...one, row })),
    ({ spot }) => spot,
  );
  return new Map(
    [...at].flatMap(([id, group]): [PlaceId, Spot][] => {
      const place = id === undefined ? undefined : briefing.places.get(id);
      if (place?.coordinates === undefined) return [];
      const ids = new Set<EventId>(group.flatMap(({ events }) => events.map((event) => event.id)));
      const row = (group.find((one) => one.place === place) ?? group[0])?.row ?? 0;
      const told = group.find((one) => one.row === row)?.place ?? place;
      const page = paths.page(paths.map, Math.floor(row / pageSizes.places) + 1);
      return [
        [
          place.id,
          {
            id: place.id,
            name: place.name,
            within: outward(briefing, place)
              .slice(1)
              .map((one) => ({ id: one.id, name: one.name })),
            coordinates: place.coordinates,
            ...extentOf(place, place.coordinates, containing.has(place.id), named),
            others: group.filter((one) => one.place !== place).map((one) => one.place.name),
            events: ids.size,
            path: `${page}#${anchors.place(told.id)}`,
          },
        ],
      ];
    }),
  );
}

/** As the entry says; else a country by its name and coordinates, an area where other places lie within it, a point. */
function extentOf(
  place: Place,
  coordinates: readonly [number, number],
  contains: boolean,
  named: ReturnType<typeof countryFinder>,
): Pick<Spot, 'extent' | 'country'> {
  const { extent } = place;
  const country =
    extent === undefined
      ? named(namesOf(place), coordinates)
      : extent === 'country'
        ? countryAt(coordinates)
        : undefined;
  if (country !== undefined) return { extent: 'country', country: country.id };
  return { extent: extent === 'point' || (extent === undefined && !contains) ? 'point' : 'area' };
}
