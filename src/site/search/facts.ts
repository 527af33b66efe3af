import type { Basis } from '../../content/schemas/common.ts';
import type { Position } from '../../content/schemas/statement.ts';

/**
 * What a result shows beside the words found. Pagefind keeps an anchor's title with the page and does not index it, so
 * that the words of these facts find nothing and cost only whoever opens the result.
 */
export interface PageFacts {
  /** What it is: "Claim, disputed". Nothing for an article, which its outlet and date tell. */
  readonly about?: string | undefined;
  readonly outlet?: { readonly name: string; readonly stated: boolean } | undefined;
  readonly date?: { readonly text: string; readonly basis: Basis } | undefined;
  /** Language of the text, where it is not the page's. */
  readonly language?: string | undefined;
}

/** A statement, in the margin of the block at which it stands. */
export interface StatementFacts {
  /** Id of the block's element. */
  readonly block: string;
  readonly positions: readonly Position[];
  /** Whether the words in the margin are verbatim; else they are ours. */
  readonly verbatim: boolean;
  readonly act: string;
  readonly speakers: string;
}

/** Of the empty element that carries a page's facts. */
export const factsId = 'facts';

export const writePageFacts = (facts: PageFacts): string => JSON.stringify(facts);
export const readPageFacts = (title: string | undefined): PageFacts => JSON.parse(title ?? '{}') as PageFacts;

/** Short, since an article has many: the speakers come last, and may hold any character. */
export const writeStatementFacts = ({ block, positions, verbatim, act, speakers }: StatementFacts): string =>
  [block, positions.join(','), verbatim ? 'q' : '', act, speakers].join('|');

export function readStatementFacts(title: string): StatementFacts {
  const [block = '', positions = '', verbatim = '', act = '', ...speakers] = title.split('|');
  return {
    block,
    positions: positions.split(',').filter((position) => position !== '') as Position[],
    verbatim: verbatim !== '',
    act,
    speakers: speakers.join('|'),
  };
}
