import { paths } from '../views/paths.ts';

/** The entries of the navigation, in their order; search comes last and stands apart. */
export const sections = [
  'home',
  'actors',
  'topics',
  'events',
  'claims',
  'outlets',
  'articles',
  'timeline',
  'map',
  'search',
] as const;
export type Section = (typeof sections)[number];

export const pathOf = (section: Section): string => paths[section];
