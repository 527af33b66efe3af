import { createRequire } from 'node:module';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Node } from 'yaml';
import { aliasFault } from './aliases.ts';

/** Seventy modules, which a folder without errors need not wait for. */
const positions = (): typeof import('yaml') => createRequire(import.meta.url)('yaml') as typeof import('yaml');

export type YamlResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly reason: string; readonly remedy: string };

const broken =
  'Look at this line and the one before: indentation, a missing quotation mark, or a colon inside unquoted text.';

/** Reads YAML by its core schema, in which a date stays the text that was written. `line` counts from 1. */
export function readYaml(yaml: string): YamlResult {
  // js-yaml calls a file of comments alone an error; here it is one whose entries are still to come.
  if (/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:#[^\n]*)?$/.test(yaml)) return { ok: true, value: {} };
  try {
    const value = load(yaml, { schema: CORE_SCHEMA }) ?? {};
    // Without both marks there is no alias, which is nearly every file.
    const fault = yaml.includes('&') && yaml.includes('*') ? aliasFault(value) : null;
    if (fault === null) return { ok: true, value };
    const { field, reason } = fault;
    return { ok: false, line: lineOf(yaml, field), reason, remedy: 'Write out there what is meant, without an alias.' };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, line: (error.mark?.line ?? 0) + 1, reason: error.reason, remedy: broken };
  }
}

/**
 * The 1-based line on which a field stands, or its nearest ancestor that is there. Parses a second time, with the
 * library that keeps positions but is ten times slower, so it is for errors alone.
 */
export function lineOf(yaml: string, field: readonly (string | number)[]): number {
  const { isMap, LineCounter, parseDocument } = positions();
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: false, schema: 'core' });
  for (let depth = field.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(field.slice(0, depth - 1), true);
    const key = field[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => keyText(item.key) === String(key)) : undefined;
    const offset = startOf(pair?.key) ?? startOf(document.getIn(field.slice(0, depth), true));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function keyText(key: unknown): string {
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);
}

function startOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range?.[0] : undefined;
}
