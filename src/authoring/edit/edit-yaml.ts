import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { isGroup, isList, isValue, yamlLines, yamlText, type Value } from './yaml-text.ts';

type Path = readonly string[];

/**
 * YAML with a field set: replaced where it is there, added below its group's last field where not. Everything else stays
 * to the letter, comments, order and spacing included. Null where the text is written so that this cannot be done.
 */
export function withField(yaml: string, path: Path, value: Value): string | null {
  const name = path.at(-1) ?? '';
  const group = groupAt(yaml, path.slice(0, -1));
  if (group === null || (path.length > 1 && group.items.length === 0)) return withoutGroup(yaml, path, value);
  const pair = pairIn(group, name);
  const text = pair === undefined ? added(yaml, group, name, value) : replaced(yaml, pair, value);
  return sound(yaml, text, path, () => value);
}

/** YAML with a value added at the end of a list, which is begun where it is not there. As careful as `withField`. */
export function withItem(yaml: string, path: Path, value: Value): string | null {
  const group = groupAt(yaml, path.slice(0, -1));
  const pair = group === null ? undefined : pairIn(group, path.at(-1) ?? '');
  const list = pair?.value;
  if (!isSeq(list)) {
    const one: unknown = valueIn(parse(yaml).toJS(), path);
    return withField(yaml, path, isValue(one) ? [one, value] : [value]);
  }
  const last = list.items.at(-1);
  const text =
    list.flow === true || !isNode(last)
      ? inBrackets(yaml, list, yamlText(value))
      : below(yaml, last, `${' '.repeat(columnOf(yaml, list.range?.[0] ?? 0))}- ${yamlText(value)}`);
  return sound(yaml, text, path, (before) => [...(isList(before) ? before : []), value]);
}

const isNode = (value: unknown): value is Node => isCollection(value) || isScalar(value);
const parse = (yaml: string) => parseDocument(yaml, { schema: 'core' });

function groupAt(yaml: string, path: Path): YAMLMap | null {
  const contents = path.length === 0 ? parse(yaml).contents : parse(yaml).getIn(path, true);
  return isMap(contents) && contents.range ? contents : null;
}

const pairIn = (group: YAMLMap, name: string): Pair | undefined =>
  group.items.find((item) => isScalar(item.key) && String(item.key.value) === name);

/** A group that is not there yet, or is empty, is written with its first field. */
function withoutGroup(yaml: string, path: Path, value: Value): string | null {
  const [name = ''] = path.slice(-1);
  if (path.length > 1) return withField(yaml, path.slice(0, -1), { [name]: value });
  const empty = parse(yaml).contents;
  if (empty !== null && !(isScalar(empty) && empty.value === null)) return null;
  return sound(
    yaml,
    `${yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`}${field(name, value, 0)}\n`,
    path,
    () => value,
  );
}

function added(yaml: string, group: YAMLMap, name: string, value: Value): string | null {
  const last = group.items.at(-1);
  if (group.flow === true || last === undefined) return inBrackets(yaml, group, `${name}: ${yamlText(value)}`);
  const from = isNode(group.items[0]?.key) ? (group.items[0].key.range?.[0] ?? 0) : 0;
  const end = isNode(last.value) && last.value.range ? last.value : last.key;
  return isNode(end) ? below(yaml, end, field(name, value, columnOf(yaml, from))) : null;
}

/** A group of groups, as the statements of an article, has each of these on lines of its own. */
function field(name: string, value: Value, indent: number): string {
  const margin = ' '.repeat(indent);
  if (!isGroup(value)) return `${margin}${name}: ${yamlText(value)}`;
  const [entry, ...others] = Object.entries(value);
  const [first, inner] = entry ?? ['', ''];
  if (isGroup(inner) && others.length === 0) return `${margin}${name}:\n${field(first, inner, indent + 2)}`;
  return [`${margin}${name}:`, ...yamlLines(value).map((line) => `${margin}  ${line}`)].join('\n');
}

/** A field that is there keeps its line; what follows it on the line is kept. */
function replaced(yaml: string, pair: Pair, value: Value): string | null {
  const { key } = pair;
  if (isCollection(pair.value) && pair.value.flow !== true && pair.value.items.length > 0) return null;
  if (isNode(pair.value) && pair.value.range && pair.value.range[1] > pair.value.range[0]) {
    const [from, to] = pair.value.range;
    const old = yaml.slice(from, to);
    const text = isGroup(value) ? null : yamlText(value);
    if (text !== null) return yaml.slice(0, from) + text + (old.endsWith('\n') ? '\n' : '') + yaml.slice(to);
    const column = columnOf(yaml, isNode(key) ? (key.range?.[0] ?? 0) : 0);
    const lines = field('', value, column).split('\n').slice(1);
    return `${yaml.slice(0, from).trimEnd()}\n${lines.join('\n')}${yaml.slice(to)}`;
  }
  if (!isNode(key) || !key.range) return null;
  const colon = yaml.indexOf(':', key.range[1]);
  const lines = isGroup(value)
    ? `\n${field('', value, columnOf(yaml, key.range[0])).split('\n').slice(1).join('\n')}`
    : ` ${yamlText(value)}`;
  return yaml.slice(0, colon + 1) + lines + yaml.slice(colon + 1);
}

function inBrackets(yaml: string, collection: Node, text: string): string | null {
  if (!isCollection(collection) || !collection.range) return null;
  const last: unknown = collection.items.at(-1);
  const node = isPair(last) ? (isNode(last.value) && last.value.range ? last.value : last.key) : last;
  if (isNode(node) && node.range) return `${yaml.slice(0, node.range[1])}, ${text}${yaml.slice(node.range[1])}`;
  const [from, to] = collection.range;
  const open = yaml[from] ?? '{';
  return `${yaml.slice(0, from)}${open === '[' ? `[${text}]` : `{ ${text} }`}${yaml.slice(to)}`;
}

/** Lines put below the one on which a node ends. */
function below(yaml: string, node: Node, lines: string): string {
  const end = lastEnd(node);
  if (end > 0 && yaml[end - 1] === '\n') return `${yaml.slice(0, end)}${lines}\n${yaml.slice(end)}`;
  const stop = yaml.indexOf('\n', end);
  const at = stop === -1 ? yaml.length : stop;
  return `${yaml.slice(0, at)}\n${lines}${yaml.slice(at)}`;
}

/** Where a node's last value ends: a group's own end lies behind the comments that follow it. */
export function lastEnd(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    const inner = isPair(last) ? (isNode(last.value) && last.value.range ? last.value : last.key) : last;
    if (isNode(inner)) return lastEnd(inner);
  }
  return node.range?.[1] ?? 0;
}

const columnOf = (yaml: string, offset: number): number => offset - (yaml.lastIndexOf('\n', offset - 1) + 1);

/** The edit, where it has changed what was meant and nothing else. */
function sound(
  before: string,
  after: string | null,
  path: Path,
  expected: (before: unknown) => unknown,
): string | null {
  if (after === null) return null;
  const document = parse(after);
  if (document.errors.length > 0) return null;
  const was: unknown = parse(before).toJS() ?? {};
  const meant = withValue(was, path, expected(valueIn(was, path)));
  return isDeepStrictEqual(JSON.parse(JSON.stringify(document.toJS())), JSON.parse(JSON.stringify(meant)))
    ? after
    : null;
}

const valueIn = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    value,
  );

function withValue(value: unknown, path: Path, inner: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return inner;
  const group = typeof value === 'object' && value !== null ? value : {};
  return { ...group, [name]: withValue(Reflect.get(group, name), rest, inner) };
}
