import { isDeepStrictEqual } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import { Failure } from '../content/failure.ts';
import { withLineEndsOf } from './edit/line-ends.ts';

/**
 * A registry's text with an entry added at its end. What is there is kept to the letter, comments and spacing included;
 * the entry's lines are as they begin at the left margin, and get the registry's line ends. `file` names the registry in errors.
 */
export function appendEntry(registry: string, id: string, entry: string, file: string): string {
  const before = parseDocument(registry, { schema: 'core' });
  const [broken] = before.errors;
  if (broken !== undefined)
    throw new Failure(`${file} cannot be read: ${broken.message.split('\n', 1)[0] ?? ''} Correct it first.`);
  const contents = before.toJS() === null ? null : before.contents;
  if (contents !== null && !isMap(contents))
    throw new Failure(`${file} must be a group of named entries. Correct it first.`);
  if (contents?.has(id) === true)
    throw new Failure(
      `${file} has an entry ${id} already, and nothing is overwritten. Choose another id, or edit that entry.`,
    );
  const kept =
    contents?.flow === true && contents.items.length === 0 ? withoutRange(registry, contents.range) : registry;
  const text = kept + withLineEndsOf(registry, `${kept === '' || kept.endsWith('\n') ? '' : '\n'}${entry}`);
  if (!isDeepStrictEqual(others(text, id), others(registry, id)))
    throw new Failure(
      `${file} is written so that no entry can be added at its end. Write each entry as "id:" with its fields indented below.`,
    );
  return text;
}

/** An empty `{}` is taken out: entries follow in its place. */
const withoutRange = (text: string, range: readonly number[] | null | undefined): string =>
  range === null || range === undefined
    ? text
    : `${text.slice(0, range[0])}${text.slice(range[1]).replace(/^[ \t]*\r?\n/, '')}`;

/** Every entry but one, to see that the others have stayed the same; null where the text cannot be read. */
function others(text: string, id: string): unknown {
  const document = parseDocument(text, { schema: 'core' });
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS();
  return Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(([key]) => key !== id);
}
