import type { Desk } from '../desk.ts';
import { slug } from '../../ingest/slug.ts';
import { ask, type Flow } from '../question.ts';

/** An id made of a text's words, as many as fit into `most` letters, that nothing has yet. */
export function freeId(text: string, taken: (id: string) => boolean, fallback: string, most = 24): string {
  const words = slug(text, most);
  const id = words === '' ? fallback : words;
  if (!taken(id)) return id;
  for (let count = 2; ; count += 1) if (!taken(`${id}-${count}`)) return `${id}-${count}`;
}

/** What is wrong with an id of a new thing; null where nothing is. */
export function idProblem(id: string, taken: (id: string) => boolean): string | null {
  if (!/^[a-z0-9-]+$/.test(id)) return 'An id is made of lower-case letters a-z, digits and hyphens.';
  return taken(id) ? `The id "${id}" is used already.` : null;
}

/** Asks for the id of an entry that is new to the briefing. */
export function* askNewId(desk: Desk, text: string, fallback: string): Flow<string> {
  const taken = (id: string): boolean => desk.ids.has(id);
  return yield* ask({ prompt: 'Its id', initial: freeId(text, taken, fallback) }, (id) => idProblem(id, taken));
}
