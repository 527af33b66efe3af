import { isDeepStrictEqual } from 'node:util';
import { isCollection, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { lastEnd } from './edit-yaml.ts';

type Path = readonly (string | number)[];

/**
 * YAML without a field or an item of a list, and without the list where it was the last; everything else stays to the
 * letter. Null where the text is written so that this cannot be done.
 */
export function withoutField(yaml: string, path: Path): string | null {
  const document = parseDocument(yaml, { schema: 'core' });
  const name = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent) || name === undefined) return null;
  const at = isSeq(parent)
    ? Number(name)
    : parent.items.findIndex((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(name));
  if (parent.items[at] === undefined) return null;
  if (parent.items.length === 1 && path.length > 1) return withoutField(yaml, path.slice(0, -1));
  const range = parent.flow === true ? inBrackets(parent.items, at) : linesOf(yaml, parent.items[at]);
  if (range === null) return null;
  const after = yaml.slice(0, range[0]) + yaml.slice(range[1]);
  const meant: unknown = document.toJS();
  remove(meant, path);
  const now = parseDocument(after, { schema: 'core' });
  return now.errors.length === 0 && isDeepStrictEqual(plain(now.toJS() ?? {}), plain(meant)) ? after : null;
}

type Part = [start: number, end: number] | null;

function inBrackets(items: readonly unknown[], at: number): Part {
  const [before, own, next] = [ends(items[at - 1]), ends(items[at]), ends(items[at + 1])];
  if (own === null) return null;
  if (next !== null) return [own[0], next[0]];
  return before === null ? own : [before[1], own[1]];
}

/** Where an item of a list in brackets begins and ends. */
function ends(item: unknown): Part {
  const [first, last] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item];
  return isNode(first) && isNode(last) && first.range && last.range ? [first.range[0], last.range[1]] : null;
}

/** The lines of a field or item that stands on lines of its own. */
function linesOf(yaml: string, item: unknown): Part {
  const [first, last] = isPair(item) ? [item.key, lastOf(item)] : [item, item];
  if (!isNode(first) || !isNode(last) || !first.range) return null;
  const start = yaml.lastIndexOf('\n', first.range[0] - 1) + 1;
  const end = lastEnd(last);
  if (yaml[end - 1] === '\n') return [start, end];
  const stop = yaml.indexOf('\n', end);
  return [start, stop === -1 ? yaml.length : stop + 1];
}

const lastOf = ({ key, value }: Pair): unknown => (isNode(value) && value.range ? value : key);

const isNode = (value: unknown): value is Node => isCollection(value) || isScalar(value);

function remove(value: unknown, path: Path): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), value);
  const name = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, name);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
