import type { Briefing } from '../briefing/model.ts';
import { Failure } from '../content/failure.ts';
import { suggestion } from '../content/read/explain.ts';
import type { EditionId } from '../content/schemas/ids.ts';

/** The edition of this id. */
export function findEdition({ editions }: Briefing, id: string): EditionId {
  const found = [...editions.keys()].find((known) => known === id);
  if (found !== undefined) return found;
  if (editions.size === 0)
    throw new Failure('This briefing has no edition yet. Begin one with "readout new edition" or "readout edition".');
  throw new Failure(
    `There is no edition "${id}". ${suggestion(id, editions.keys()) ?? `There are: ${[...editions.keys()].slice(-12).join(', ')}.`}`,
  );
}
