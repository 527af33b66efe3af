import { nearestNames } from '../briefing/mentions/nearest.ts';
import { foldWord } from '../briefing/mentions/fold.ts';
import { Failure } from '../content/failure.ts';
import { namesOf } from '../content/names.ts';
import type { Name } from '../content/schemas/common.ts';

/** An entry that is asked for by a name. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Name[];
}

/** What the entries are called: "actor", "actors", the page "Actors". */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly page: string;
}

/** The one entry that an id, a name or an alias belongs to. Case, diacritics and spacing do not count. */
export function findNamed<Entry extends Named>(
  entries: ReadonlyMap<string, Entry>,
  query: string,
  { one, many, page }: Noun,
): Entry {
  const wanted = folded(query);
  const all = [...entries.values()];
  const byId = all.find(({ id }) => id === query.trim().toLowerCase());
  const found =
    byId === undefined ? all.filter((entry) => namesOf(entry).some((name) => folded(name) === wanted)) : [byId];
  const [entry, ...others] = found;
  if (entry !== undefined && others.length === 0) return entry;
  if (entry !== undefined)
    throw new Failure(
      `"${query}" is a name of several ${many}. Ask for one of them by its id:\n${found.map(listed).join('')}`.trimEnd(),
    );
  const bearers = nearestNames(query, all.flatMap(namesOf)).map((name) =>
    all.find((one) => namesOf(one).includes(name)),
  );
  const near = [...new Set(bearers)].filter((one) => one !== undefined);
  const remedy =
    near.length === 0
      ? `The page "${page}" of the site, and the folder ${many} of the briefing, list them all.`
      : `Did you mean:\n${near.map(listed).join('')}`.trimEnd();
  throw new Failure(`No ${one} has the name, alias or id "${query}". ${remedy}`);
}

const listed = ({ id, name }: Named): string => `  ${id}  ${name}\n`;

const folded = (text: string): string => foldWord(text.normalize('NFC')).toLowerCase().trim().split(/\s+/u).join(' ');
