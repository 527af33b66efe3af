import { isDeepStrictEqual } from 'node:util';
import type { AnyEntryFacts } from '../../../briefing/digest/digest.ts';
import { referencesOf, type Reference } from '../../../briefing/integrity/references.ts';
import type { Problem } from '../../../content/problem.ts';
import { fieldName, valueAt } from '../../../content/read/field.ts';
import type { Renaming } from '../naming.ts';
import { conflict } from './conflict.ts';

/** What must go from an entry before two names in it can be one, and what stands against that. */
export interface Cleared {
  /** Fields to take out, those farther behind first. */
  readonly paths: readonly Reference['field'][];
  readonly conflicts: readonly Problem[];
}

/** Finds lists and groups of an entry in which both of two entries stand that are to be one, and references to itself. */
export function clearedFor(facts: AnyEntryFacts, { from, to }: Renaming): Cleared {
  const paths: Reference['field'][] = [];
  const conflicts: Problem[] = [];
  const references = referencesOf(facts).filter((one) => one.to === from || one.to === to);
  if (facts.id === to)
    for (const { field } of references.filter((one) => one.to === from))
      if (typeof field.at(-1) === 'number') paths.push(field);
      else
        conflicts.push(
          conflict(
            facts.file,
            field,
            `${fieldName(field)} of ${to} is ${from}, which is to become ${to} itself.`,
            'Name another, or take the field out.',
          ),
        );
  for (const group of Map.groupBy(references, listOf).values()) {
    const [ours, theirs] = [group.find((one) => one.to === to), group.find((one) => one.to === from)];
    if (ours === undefined || theirs === undefined) continue;
    const [item, other] = [itemOf(theirs), itemOf(ours)];
    const what = againstOne(facts, item, other, from, to);
    if (what === null) paths.push(item);
    else conflicts.push(conflict(facts.file, item, what, `Keep one of the two, then merge again.`));
  }
  return { paths: paths.toReversed(), conflicts };
}

/** The list or group that a reference is an item of; of a field alone the field itself. */
function listOf(reference: Reference): string {
  const item = itemOf(reference);
  return JSON.stringify(reference.inKey === true || typeof item.at(-1) === 'number' ? item.slice(0, -1) : item);
}

/** The item of the list in which a reference stands: of `actors: [{ id, role }]` the whole group. */
function itemOf({ field }: Reference): Reference['field'] {
  return field.at(-1) === 'id' ? field.slice(0, -1) : field;
}

/** Why two items cannot be one; null where they say the same. */
function againstOne(
  facts: AnyEntryFacts,
  item: Reference['field'],
  other: Reference['field'],
  from: string,
  to: string,
): string | null {
  const list = item.slice(0, -1);
  if (list.at(-1) === 'by') return `${from} and ${to} speak jointly here, as two.`;
  const [one, two] = [valueAt(facts.data, item), valueAt(facts.data, other)];
  if (list.at(-1) === 'claims' && one !== two)
    return `The statement takes a position on both: ${String(one)} on ${from}, ${String(two)} on ${to}.`;
  const same = isDeepStrictEqual(withoutId(one, from, to), withoutId(two, from, to));
  return same ? null : `${fieldName(list)} names both, and says different things of them.`;
}

const withoutId = (value: unknown, from: string, to: string): unknown =>
  typeof value === 'object' && value !== null ? { ...value, id: null } : value === from || value === to ? null : value;
