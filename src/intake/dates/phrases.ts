import type { Token } from '../tokens.ts';
import { readers } from './readers.ts';
import type { Said } from './said.ts';
import type { DateWords, Phrase } from './words.ts';

/** Phrases as a tree: what may come next after the same beginning stands in one node. */
export interface PhraseNode {
  readonly words: Map<string, PhraseNode>;
  readonly classes: Map<string, PhraseNode>;
  says: Said | null;
}

/** Words of a text that are a phrase, from the first token to the last, which is not included. */
export interface Found {
  readonly said: Said;
  readonly from: number;
  readonly to: number;
}

const emptyNode = (): PhraseNode => ({ words: new Map(), classes: new Map(), says: null });

/** Compiles phrases; of two that are alike the first stands. */
export function phraseTree(phrases: readonly Phrase[]): PhraseNode {
  const root = emptyNode();
  for (const [pattern, says = {}] of phrases) {
    for (const sequence of variantsOf(pattern)) {
      let node = root;
      for (const item of sequence) {
        const branch = /^[A-Z]/.test(item) ? node.classes : node.words;
        const next = branch.get(item) ?? emptyNode();
        branch.set(item, next);
        node = next;
      }
      node.says ??= says;
    }
  }
  return root;
}

/** The longest phrase that begins at a token; its length is bounded by the phrases', not by the text's. */
export function phraseAt(tree: PhraseNode, tokens: readonly Token[], from: number, words: DateWords): Found | null {
  let best: Found | null = null;
  const walk = (node: PhraseNode, at: number, said: Said): void => {
    if (node.says !== null && at > from && (best === null || at > best.to))
      best = { said: { ...said, ...node.says }, from, to: at };
    const token = tokens[at];
    if (token === undefined) return;
    const literal = node.words.get(token.key);
    if (literal !== undefined) walk(literal, at + 1, said);
    for (const [name, next] of node.classes) {
      const reading = readers[name]?.(tokens, at, words) ?? null;
      if (reading !== null) walk(next, reading.next, { ...said, ...reading.said });
    }
  };
  walk(tree, from, {});
  return best;
}

/** All sequences that a pattern stands for. */
function variantsOf(pattern: string): readonly (readonly string[])[] {
  const items = pattern.match(/[[\]]|[^\s[\]]+/g) ?? [];
  let at = 0;
  const sequence = (): string[][] => {
    let found: string[][] = [[]];
    while (at < items.length && items[at] !== ']') {
      const item = items[at] ?? '';
      at += 1;
      const next = item === '[' ? [[], ...sequence()] : item.split('|').map((word) => [word]);
      found = found.flatMap((before) => next.map((after) => [...before, ...after]));
    }
    at += 1;
    return found;
  };
  return sequence();
}
