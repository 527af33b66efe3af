import { error, type Rule } from './rule.ts';

/** Rule 1: an id names one thing in the whole briefing, whatever its kind, since citations and URLs use it bare. */
export const duplicateId: Rule = function* ({ facts, withheld }) {
  const first = new Map<string, string>();
  for (const { id, file, collection } of [...facts, ...[...withheld.values()].map(({ entry }) => entry)]) {
    const elsewhere = first.get(id);
    if (elsewhere === undefined) {
      first.set(id, file);
      continue;
    }
    const keyed = file.endsWith(`${collection}.yaml`);
    yield error({
      rule: 'duplicate-id',
      file,
      field: keyed ? [id] : [],
      value: id,
      reason: `The id "${id}" is used already, by ${elsewhere}.`,
      remedy: keyed ? 'Give this entry another key.' : 'Rename this file, and what refers to it.',
    });
  }
};
