import { Failure } from '../content/failure.ts';
import { suggestion } from '../content/read/explain.ts';
import type { EditionId } from '../content/schemas/ids.ts';
import type { Sound } from './checked.ts';

/** The edition of an id, or the newest where none is given. */
export function findEdition({ briefing, drafts }: Pick<Sound, 'briefing' | 'drafts'>, id?: string): EditionId {
  const { editions } = briefing;
  const known = [...editions.keys()];
  const found = id === undefined ? known.at(-1) : known.find((one) => one === id);
  if (found !== undefined) return found;
  if (id !== undefined && drafts.includes(id))
    throw new Failure(`The edition "${id}" is a draft. Take the line "review: draft" out of its file when it is one.`);
  if (id === undefined || known.length === 0)
    throw new Failure('This briefing has no edition yet. Begin one with "readout new edition" or "readout edition".');
  throw new Failure(
    `There is no edition "${id}". ${suggestion(id, known) ?? `There are: ${known.slice(-12).join(', ')}.`}`,
  );
}
