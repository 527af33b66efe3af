import { isDeepStrictEqual } from 'node:util';
import type { AnyEntryFacts } from '../../../briefing/digest/digest.ts';
import type { Problem } from '../../../content/problem.ts';
import { showValue } from '../../../content/read/field.ts';
import { isTuple } from '../../../content/read/schema-at.ts';
import { layoutOf } from '../../../content/read/layout.ts';
import { withField, withItem } from '../../edit/edit-yaml.ts';
import { isList, isValue, yamlText, type Value } from '../../edit/yaml-text.ts';
import { conflict } from './conflict.ts';

/** An entry as it stands in its file: by its schema, and its fields as they are written. */
export interface WrittenEntry {
  readonly facts: AnyEntryFacts;
  readonly written: Readonly<Record<string, unknown>>;
}

export interface United {
  /** The YAML of the entry that stays; null where it is written so that nothing can be added to it. */
  readonly yaml: string | null;
  readonly conflicts: readonly Problem[];
  /** What is said of the entry that goes and stands nowhere afterwards. */
  readonly lost: readonly string[];
}

/** What an entry is called, by which it is known; the name of one that has aliases becomes one of them. */
const callings = ['name', 'title', 'proposition'];

/**
 * The YAML of the entry that stays with what the other says besides: lists united, its name an alias, fields taken that
 * are empty. `prefix` leads to the entry in its file. What both say differently is a conflict.
 */
export function unitedYaml(yaml: string, prefix: readonly string[], gone: WrittenEntry, stays: WrittenEntry): United {
  const [theirs, ours] = [{ ...gone.facts.data }, { ...stays.facts.data }];
  const at = (field: string) => [...prefix, field];
  const schema = layoutOf(stays.facts.file)?.schema;
  const differs = (field: readonly string[], here: unknown, there: unknown): Problem =>
    conflict(
      stays.facts.file,
      field,
      `It is ${shown(here)} here, and ${shown(there)} in ${gone.facts.file}.`,
      'Write the same in both, then merge again.',
    );
  const conflicts: Problem[] = [];
  const lost: string[] = [];
  let text: string | null = yaml;
  for (const [field, value] of Object.entries(theirs)) {
    const own: unknown = Reflect.get(ours, field);
    const written = gone.written[field];
    if (isDeepStrictEqual(value, own) || refersTo(value, stays.facts.id)) continue;
    if (callings.includes(field)) {
      if ('aliases' in theirs) text = added(text, at('aliases'), String(value), namesOf(stays));
      else lost.push(`${field}: ${String(value)}`);
    } else if (Array.isArray(value) && Array.isArray(own) && !(schema && isTuple(schema, [field]))) {
      const known = field === 'aliases' ? namesOf(stays) : itemsOf(stays.written[field]);
      for (const item of itemsOf(written)) {
        if (refersTo(item, stays.facts.id) || known.some((one) => isDeepStrictEqual(one, item))) continue;
        if (idOf(item) !== undefined && known.some((one) => idOf(one) === idOf(item)))
          conflicts.push(
            differs(
              at(field),
              known.find((one) => idOf(one) === idOf(item)),
              item,
            ),
          );
        else text = isValue(item) && text !== null ? withItem(text, at(field), item) : null;
      }
    } else if (own === undefined) text = isValue(written) && text !== null ? withField(text, at(field), written) : null;
    else conflicts.push(differs(at(field), own, value));
  }
  return { yaml: text, conflicts, lost };
}

/** A list as it is written, anything else in quotation marks. */
const shown = (value: unknown): string =>
  isList(value) && isValue(value) ? (showValue(yamlText(value)) ?? '') : `"${showValue(value) ?? ''}"`;

const added = (yaml: string | null, path: readonly string[], item: Value, known: readonly unknown[]): string | null =>
  yaml === null || known.includes(item) ? yaml : withItem(yaml, path, item);

/** The name and aliases of an entry, as they are written. */
const namesOf = ({ written }: WrittenEntry): unknown[] => [written['name'], ...itemsOf(written['aliases'])];

/** A list may be written as its only item. */
const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const idOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;

const refersTo = (value: unknown, id: string): boolean => value === id;
