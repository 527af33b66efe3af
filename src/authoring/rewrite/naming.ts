import type { CollectionName } from '../../content/entry.ts';

/** An entry, or a statement as `article#statement`, that from now on has another id. */
export interface Renaming {
  readonly collection: CollectionName | 'statements';
  readonly from: string;
  readonly to: string;
}

/** The new name of what is named so, itself or a statement of it; the same where it keeps its name. */
export function renamed(name: string, { collection, from, to }: Renaming): string {
  if (name === from) return to;
  return collection === 'articles' && name.startsWith(`${from}#`) ? to + name.slice(from.length) : name;
}

/** Whether a text can name it at all: quick, to pass over files without it. */
export const mayName = (text: string, { collection, from }: Renaming): boolean =>
  // What is escaped in YAML or JSON is not seen that way; a statement may be named without its article.
  text.includes('\\') || text.includes(collection === 'statements' ? from.slice(from.indexOf('#') + 1) : from);
