import { isDeepStrictEqual } from 'node:util';
import { parseDocument, type Node, type Pair } from 'yaml';
import { lastEnd } from '../../edit/edit-yaml.ts';
import { yamlComments, type YamlComment } from '../../edit/yaml-comments.ts';
import { commentsOf, entryNodes, lastNode, positionOf, startOf, type EntryNodes } from './entry-comments.ts';

/**
 * What the comments of an entry say, each on a line that tells whose it was. One within a field says which, and one
 * behind a value brings its line along, since neither means anything without.
 */
export function carriedComments(yaml: string, prefix: readonly string[], id: string): readonly string[] {
  const entry = entryNodes(yaml, prefix);
  const fields = entry?.fields?.flow === true ? [] : (entry?.fields?.items ?? []);
  const keyLine = entry?.key?.range ? positionOf(yaml, entry.key.range[0])[0] : -1;
  const said = (comment: YamlComment): string => {
    const { before, line, text } = comment;
    const field = fields.findLast((one) => startOf(one) < comment.offset);
    const where = field !== undefined && isWithin(yaml, comment, field) ? `, ${String(field.key)}` : '';
    return `From ${id}${where}: ${before === '' || line === keyLine ? text : `${before} # ${text}`}`;
  };
  return commentsOf(yaml, prefix)
    .filter(({ text }) => text !== '')
    .map(said);
}

/** Whether a comment stands within a field, on none of the lines that say which field it is. */
function isWithin(yaml: string, { before, offset, line, column }: YamlComment, field: Pair): boolean {
  const [fieldLine, fieldColumn] = positionOf(yaml, startOf(field));
  return line !== fieldLine && (before !== '' || column > fieldColumn || offset < lastEnd(lastNode(field)));
}

/** YAML with comments at the end of an entry; null where they would change what it says. */
export function withComments(yaml: string, prefix: readonly string[], lines: readonly string[]): string | null {
  if (lines.length === 0) return yaml;
  const entry = entryNodes(yaml, prefix);
  if (entry === null) return null;
  const at = entry.key === null ? yaml.length : endOf(yaml, entry);
  const comments = lines.map((line) => `${' '.repeat(marginOf(yaml, entry))}# ${line}\n`).join('');
  const before = yaml.slice(0, at);
  const after = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${comments}${yaml.slice(at)}`;
  const now = parseDocument(after, { schema: 'core' });
  return now.errors.length === 0 && isDeepStrictEqual(now.toJS(), parseDocument(yaml, { schema: 'core' }).toJS())
    ? after
    : null;
}

/** Behind an entry's last line, and the comments that follow it farther in than its key. */
function endOf(yaml: string, { key, value }: EntryNodes): number {
  const end = [value, key].flatMap((node) => (node?.range ? [lastEnd(node)] : []))[0] ?? yaml.length;
  const column = columnOf(yaml, key);
  const own = yamlComments(yaml).filter((one) => one.before === '' && one.column > column);
  const lines = yaml.split(/(?<=\n)/u);
  let count = positionOf(yaml, end)[0] + (yaml[end - 1] === '\n' ? 0 : 1);
  while (own.some(({ line }) => line === count)) count += 1;
  return lines.slice(0, count).join('').length;
}

/** How far in an entry's fields are; where they stand in brackets, farther than its key. */
function marginOf(yaml: string, { key, fields }: EntryNodes): number {
  const first = fields?.flow === true ? undefined : fields?.items[0];
  if (first !== undefined) return positionOf(yaml, startOf(first))[1];
  return key === null ? 0 : columnOf(yaml, key) + 2;
}

const columnOf = (yaml: string, key: Node | null): number => positionOf(yaml, key?.range?.[0] ?? 0)[1];
