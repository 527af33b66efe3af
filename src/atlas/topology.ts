import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What a file of `world-atlas` holds: the countries, and all land as one. */
export interface WorldTopology extends Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}> {
  /** Not used: the positions are relative where it is given. */
  readonly bbox?: [number, number, number, number];
}

export type Area = Polygon | MultiPolygon;
