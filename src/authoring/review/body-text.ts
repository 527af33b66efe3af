import { splitFrontmatter } from '../../content/read/frontmatter.ts';
import { blocksOf, parseMarkdown } from '../../briefing/digest/markdown.ts';
import { gistToCome } from '../../briefing/integrity/gist-missing.ts';
import { withLineEndsOf } from '../edit/line-ends.ts';
import type { Desk } from './desk.ts';

/**
 * The article's text with a paragraph for each block that statements stand at and the text lacks: the gists of these
 * statements, in the order of the document, for the editor to go on from; gists that wait are not there yet. What is there stays to the letter.
 */
export function withBlocks(text: string, { own }: Pick<Desk, 'own'>): string {
  const body = splitFrontmatter(text)?.body ?? '';
  const there = new Set<string>(blocksOf(parseMarkdown(body), 1).flatMap(({ id }) => id ?? []));
  const inOrder = own.filter(({ gist }) => gist !== gistToCome).toSorted((a, b) => (a.p[0] ?? 0) - (b.p[0] ?? 0));
  const missing = [...Map.groupBy(inOrder, ({ at }) => at)].filter(([block]) => !there.has(block));
  if (missing.length === 0) return text;
  const paragraphs = missing.map(
    ([block, statements]) => `${statements.map(({ gist }) => sentence(gist)).join(' ')} {#${block}}`,
  );
  return text.trimEnd() + withLineEndsOf(text, `\n\n${paragraphs.join('\n\n')}\n`);
}

const sentence = (gist: string): string => (/[.!?…。؟]["'”’»)]*$/u.test(gist) ? gist : `${gist}.`);
