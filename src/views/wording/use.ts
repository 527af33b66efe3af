import type { Article } from '../../briefing/model.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { Cites } from '../parts/note.ts';
import { columnOf } from '../parts/outlet-tag.ts';
import type { Scope } from '../parts/scope.ts';

/** One use of a word that an editor recorded, in one article. */
export interface Use {
  /** The word under which it is counted, whatever its form. */
  readonly word: string;
  /** As the document has it. */
  readonly printed: string;
  readonly article: Article;
  /** What is counted: a key for each paragraph of a label, or for the utterance of a cue. */
  readonly keys: readonly string[];
  /** What the words name; a cue names nothing. */
  readonly subjects: readonly string[];
  /** Whose words they are, where they are not the outlet's own. */
  readonly by?: ActorId | undefined;
  /** Where it stands: of a cue the statement, of a label the paragraph. */
  readonly at: Statement | number | undefined;
}

/** The passage in which a word is used. */
export function citesOf({ notes }: Scope, { article, at }: Use): Cites {
  if (typeof at === 'object') return notes.statements([at]);
  return notes.paragraphs(article, at === undefined ? [] : [at]);
}

/** Paragraphs or utterances, each once. */
export function countOf(uses: readonly Use[]): number {
  const counted = new Set<string>();
  for (const { keys } of uses) for (const key of keys) counted.add(key);
  return counted.size;
}

export const columnsOf = (uses: readonly Use[]): number => new Set(uses.map(({ article }) => columnOf(article))).size;

/** By the number of what is counted, the most first; of equals the one used first. */
export function mostUsed<Key>(groups: ReadonlyMap<Key, readonly Use[]>): (readonly [Key, readonly Use[]])[] {
  return [...groups]
    .map(([key, uses]) => ({ key, uses, count: countOf(uses) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ key, uses }) => [key, uses] as const);
}

/** What makes two uses the same wording: of labels also whose words they are, and what for. */
export const printedKey = ({ printed, by, subjects }: Use, naming: boolean): string =>
  naming ? `${subjects.join(' ')} ${by ?? ''} ${printed}` : printed;
