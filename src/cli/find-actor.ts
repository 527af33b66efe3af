import type { Actor, Briefing } from '../briefing/model.ts';
import { findNamed } from './find-named.ts';

/** The one actor that an id, a name or an alias belongs to. Case, diacritics and spacing do not count. */
export const findActor = ({ actors }: Briefing, query: string): Actor =>
  findNamed(actors, query, { one: 'actor', many: 'actors', page: 'Actors' });
