import { excerptOf, joined, type Stretch, type Words } from './excerpt.ts';
import type { BlockText, HitText, StatementText } from './hit-text.ts';

/** A block of an article in which something was found, with who says it. */
export interface Passage {
  readonly id: string;
  readonly label: string;
  readonly excerpt: readonly Stretch[];
  readonly statements: readonly Said[];
}
export interface Said extends Omit<StatementText, 'speakers' | 'quote'> {
  readonly speakers: readonly Stretch[];
  /** Only where something was found in it. */
  readonly quote: readonly Stretch[];
}

/** The passages of a result that hold most of what was found, in the order of the text, and how many more there are. */
export function passagesOf(
  { blocks, joint, facts }: HitText,
  language: string,
  most: number,
): { readonly shown: readonly Passage[]; readonly more: number } {
  const held = blocks
    .map((block, index) => ({ block, index, ...weigh(block) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.different - a.different || b.count - a.count || a.index - b.index);
  const best = held.slice(0, most).sort((a, b) => a.index - b.index);
  return {
    shown: best.map(({ block }) => passageOf(block, joint, facts.language ?? language)),
    more: held.length - best.length,
  };
}

function passageOf({ id, label, words, statements }: BlockText, joint: string, language: string): Passage {
  return {
    id,
    label,
    excerpt: excerptOf(words, joint, language),
    statements: statements.map(({ speakers, quote, ...facts }) => ({
      ...facts,
      speakers: joined(speakers, ' '),
      quote: quote.some(({ found }) => found) ? joined(quote, joint) : [],
    })),
  };
}

/** How many words were found in a block and at its statements, and how many different ones: forms of one begin alike. */
function weigh({ words, statements }: BlockText): { readonly count: number; readonly different: number } {
  const found = [words, ...statements.flatMap(({ speakers, quote }): Words[] => [speakers, quote])]
    .flat()
    .filter((word) => word.found)
    .map(({ text }) => text.toLowerCase().slice(0, 4));
  return { count: found.length, different: new Set(found).size };
}
