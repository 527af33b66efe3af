import { isMap, isNode, isScalar, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { lastEnd } from '../../edit/edit-yaml.ts';
import { withoutField } from '../../edit/remove-yaml.ts';
import { yamlComments, type YamlComment } from '../../edit/yaml-comments.ts';

/** An entry's fields in a YAML text, and the key that names it in a registry. */
export interface EntryNodes {
  readonly key: Node | null;
  readonly value: Node | null;
  readonly fields: YAMLMap | null;
}

/** The entry of a YAML text: all of it, or what stands under a key of a registry. Null where there is no such key. */
export function entryNodes(yaml: string, [id]: readonly string[]): EntryNodes | null {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  if (id === undefined) return { key: null, value: contents, fields: isMap(contents) ? contents : null };
  const pair = isMap(contents) ? contents.items[placeOf(contents, id)] : undefined;
  if (pair === undefined || !isNode(pair.key)) return null;
  const value = isNode(pair.value) ? pair.value : null;
  return { key: pair.key, value, fields: isMap(value) ? value : null };
}

/**
 * The comments of an entry. In a registry these are the ones between its key and the end of its fields, those farther in
 * that follow, and the block directly above the key; but a block at the head of the file tells of the file.
 */
export function commentsOf(yaml: string, prefix: readonly string[]): readonly YamlComment[] {
  const all = yamlComments(yaml);
  const [id] = prefix;
  const { contents } = parseDocument(yaml, { schema: 'core' });
  if (id === undefined || !isMap(contents)) return all;
  const at = placeOf(contents, id);
  const [pair, next] = [contents.items[at], contents.items[at + 1]];
  if (pair === undefined) return [];
  const [start, stop] = [startOf(pair), next === undefined ? yaml.length : startOf(next)];
  const [line, column] = positionOf(yaml, start);
  const end = lastEnd(lastNode(pair));
  const inside = all.filter(
    (one) => one.offset > start && one.offset < stop && (one.offset < end || one.before !== '' || one.column > column),
  );
  return [...blockAbove(all, line, column), ...inside];
}

/** A registry without an entry and the entry's comments; null where this cannot be done, or other comments would go. */
export function withoutEntry(yaml: string, id: string): string | null {
  const own = commentsOf(yaml, [id]);
  const lines = new Set(own.filter(({ before }) => before === '').map(({ line }) => line));
  const kept = yaml.split('\n').filter((_line, number) => !lines.has(number));
  const after = withoutField(kept.join('\n'), [id]);
  return after !== null && yamlComments(after).length === yamlComments(yaml).length - own.length ? after : null;
}

/** The line of an offset, counted from 0, and its column. */
export function positionOf(yaml: string, offset: number): readonly [line: number, column: number] {
  const before = yaml.slice(0, offset).split('\n');
  return [before.length - 1, before.at(-1)?.length ?? 0];
}

/** The last node of a pair whose text is there: a value left out has none. */
export function lastNode({ key, value }: Pair): Node {
  const node = isNode(value) && value.range ? value : key;
  if (!isNode(node)) throw new Error('A pair of YAML without a node');
  return node;
}

/** Comments on the lines directly above one, none of them farther in than it. */
function blockAbove(all: readonly YamlComment[], line: number, column: number): readonly YamlComment[] {
  const alone = new Map(all.filter((one) => one.before === '' && one.column <= column).map((one) => [one.line, one]));
  const block: YamlComment[] = [];
  for (let at = line - 1, one = alone.get(at); one !== undefined; at -= 1, one = alone.get(at)) block.unshift(one);
  return block[0]?.line === 0 ? [] : block;
}

const placeOf = (group: YAMLMap, id: string): number =>
  group.items.findIndex(({ key }) => isScalar(key) && String(key.value) === id);

export const startOf = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);
