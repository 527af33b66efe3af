import { factsId, readPageFacts, readStatementFacts, type PageFacts, type StatementFacts } from '../../search/facts.ts';
import type { Words } from './excerpt.ts';
import type { Anchor, Hit } from './pagefind.ts';

/** The text of a page that was found, taken apart at its blocks and statements. */
export interface HitText {
  readonly facts: PageFacts;
  /** What stands between two words. */
  readonly joint: string;
  /** All of it. */
  readonly words: Words;
  readonly blocks: readonly BlockText[];
}
export interface BlockText {
  /** Id of its element. */
  readonly id: string;
  /** "¶4"; empty where the block has no number. */
  readonly label: string;
  readonly words: Words;
  readonly statements: readonly StatementText[];
}
export interface StatementText extends Omit<StatementFacts, 'block' | 'speakers'> {
  readonly speakers: Words;
  /** The quotation, where the block does not have it. */
  readonly quote: Words;
}

export function textOf({ raw_content: content, locations, anchors }: Hit): HitText {
  const joint = content.includes('\u200B') ? '' : ' ';
  const found = new Set(locations);
  const words = content
    .split(joint === '' ? '\u200B' : /[^\S\uFEFF]+/)
    .map((text, index) => ({ text: plain(text), found: found.has(index) }));
  const ordered = anchors.toSorted((a, b) => a.location - b.location);
  const parts = ordered.map((anchor, index) => ({
    ...anchor,
    words: words.slice(anchor.location, ordered[index + 1]?.location),
  }));
  const statements = parts.flatMap((part) => (part.id.startsWith('s-') && part.title ? [statementOf(part)] : []));
  return {
    facts: readPageFacts(anchors.find(({ id }) => id === factsId)?.title),
    joint,
    words,
    blocks: parts
      .filter(({ id }) => id.startsWith('b-'))
      .map(({ id, title = '', words }) => ({
        id,
        label: title,
        words,
        statements: statements.filter(({ block }) => block === id),
      })),
  };
}

/** A statement's text is its speakers and, where the block lacks it, its quotation. */
function statementOf({
  title = '',
  words,
}: Anchor & { readonly words: Words }): StatementText & { readonly block: string } {
  const { speakers, ...facts } = readStatementFacts(title);
  const named = speakers.split(/\s+/);
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  // An outlet that speaks for itself is named in the facts alone.
  const indexed = named.every((name, index) => letters(words[index]?.text ?? '') === letters(name));
  return {
    ...facts,
    speakers: named.map((text, index) => ({ text, found: indexed && words[index]?.found === true })),
    quote: indexed ? words.slice(named.length) : words,
  };
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
