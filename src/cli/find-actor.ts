import { nearestNames } from '../briefing/mentions/nearest.ts';
import { foldWord } from '../briefing/mentions/fold.ts';
import type { Actor, Briefing } from '../briefing/model.ts';
import { Failure } from '../content/failure.ts';

/** The one actor that an id, a name or an alias belongs to. Case, diacritics and spacing do not count. */
export function findActor({ actors }: Briefing, query: string): Actor {
  const wanted = folded(query);
  const all = [...actors.values()];
  const byId = all.find(({ id }) => id === query.trim().toLowerCase());
  const found =
    byId === undefined ? all.filter((actor) => namesOf(actor).some((name) => folded(name) === wanted)) : [byId];
  const [actor, ...others] = found;
  if (actor !== undefined && others.length === 0) return actor;
  if (actor !== undefined)
    throw new Failure(
      `"${query}" is a name of several actors. Ask for one of them by its id:\n${found.map(listed).join('')}`.trimEnd(),
    );
  const bearers = nearestNames(query, all.flatMap(namesOf)).map((name) =>
    all.find((one) => namesOf(one).includes(name)),
  );
  const near = [...new Set(bearers)].filter((one) => one !== undefined);
  const remedy =
    near.length === 0
      ? 'The page "Actors" of the site, and the folder actors of the briefing, list them all.'
      : `Did you mean:\n${near.map(listed).join('')}`.trimEnd();
  throw new Failure(`No actor has the name, alias or id "${query}". ${remedy}`);
}

const namesOf = ({ name, aliases }: Actor): string[] => [
  name,
  ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
];

const listed = ({ id, name }: Actor): string => `  ${id}  ${name}\n`;

const folded = (text: string): string => foldWord(text.normalize('NFC')).toLowerCase().trim().split(/\s+/u).join(' ');
