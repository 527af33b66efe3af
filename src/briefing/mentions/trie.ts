import type { Spelling } from './names.ts';

/** Spellings by their words in small letters, one word a step. */
export interface Trie<Id> {
  readonly next: Map<string, Trie<Id>>;
  readonly spellings: Spelling<Id>[];
}

export function trieOf<Id>(spellings: readonly Spelling<Id>[]): Trie<Id> {
  const root: Trie<Id> = { next: new Map(), spellings: [] };
  for (const spelling of spellings) {
    let node = root;
    for (const key of spelling.keys) {
      const known = node.next.get(key);
      const next: Trie<Id> = known ?? { next: new Map(), spellings: [] };
      if (known === undefined) node.next.set(key, next);
      node = next;
    }
    if (node !== root) node.spellings.push(spelling);
  }
  return root;
}
