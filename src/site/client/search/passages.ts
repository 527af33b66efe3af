import type { Position } from '../../../content/schemas/statement.ts';
import { excerptOf, joined, type Stretch, type Words } from './excerpt.ts';
import type { BlockText, HitText, StatementText } from './hit-text.ts';

/** A block of an article in which something was found, with who says it. */
export interface Passage {
  readonly id: string;
  readonly label: string;
  readonly excerpt: readonly Stretch[];
  readonly statements: readonly Said[];
}
/** What one speaker, or several jointly, say at a block, in one statement or more. */
export interface Said {
  readonly speakers: readonly Stretch[];
  readonly acts: readonly string[];
  readonly positions: readonly Position[];
  /** Words in which something was found; those that are not verbatim are ours. */
  readonly lines: readonly { readonly stretches: readonly Stretch[]; readonly verbatim: boolean }[];
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
  const bySpeakers = Map.groupBy(statements, ({ speakers }) => speakers.map(({ text }) => text).join(' '));
  return {
    id,
    label,
    excerpt: excerptOf(words, joint, language),
    statements: [...bySpeakers.values()].map((said) => saidIn(said, joint)),
  };
}

function saidIn(statements: readonly StatementText[], joint: string): Said {
  return {
    speakers: joined(statements[0]?.speakers ?? [], ' '),
    acts: [...new Set(statements.map(({ act }) => act))],
    positions: [...new Set(statements.flatMap(({ positions }) => positions))],
    lines: statements
      .filter(({ quote }) => quote.some(({ found }) => found))
      .map(({ quote, verbatim }) => ({ stretches: joined(quote, joint), verbatim })),
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
