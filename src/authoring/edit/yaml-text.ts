import { Document } from 'yaml';

/** A value that can stand in a briefing's YAML. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** A value on one line, lists and groups in brackets, as `{ id: some-event, words: "on Thursday" }`. */
export function yamlText(value: Value, inside = false): string {
  if (typeof value === 'object' && isList(value)) return `[${value.map((one) => yamlText(one, true)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${yamlText(inner, true)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  // Within brackets a comma must be quoted, which the library sees to where the scalar stands in a list.
  const document = new Document(inside ? [value] : value, { version: '1.2', schema: 'core' });
  const text = document.toString({ lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd();
  return inside ? text.slice(1, -1) : text;
}

/** Fields of a group below one another, each on a line, as they begin at the left margin. */
export const yamlLines = (fields: Readonly<Record<string, Value>>): readonly string[] =>
  Object.entries(fields).map(([name, value]) => `${name}: ${yamlText(value)}`);

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);

export const isGroup = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && !isList(value);

export function isValue(value: unknown): value is Value {
  if (typeof value === 'string' || typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isValue);
}
