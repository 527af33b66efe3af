import { sentencesOf } from '../../briefing/digest/sentences.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { StatementKey } from '../../content/schemas/ids.ts';
import type { Weights } from './rank.ts';

/** A candidate for a line of an edition: what the articles have, in the desk's own words of before. */
export interface Line {
  /** Plain text in the briefing's language. */
  readonly text: string;
  readonly cites: readonly [StatementKey, ...StatementKey[]];
  readonly weights: Weights;
}

/** As many as a reader looks up. */
const mostCited = 6;

/** Nothing where there is nothing to cite. */
export function line(text: string, statements: readonly Statement[], weights: Weights): Line[] {
  const [first, ...others] = [...new Set(statements.map(({ key }) => key))].slice(0, mostCited);
  return first === undefined ? [] : [{ text, cites: [first, ...others], weights }];
}

/** The line as Markdown, each of its sentences cited. */
export function citedLine({ text, cites }: Line, language: string): string {
  const mark = `[${cites.map((key) => `@${key}`).join('; ')}]`;
  const sentences = sentencesOf(text, [], new Intl.Segmenter(language, { granularity: 'sentence' }));
  return sentences.map((sentence) => `${escaped(sentence.text)} ${mark}`).join(' ');
}

/** What would be a mark of Markdown is none: gists and titles are plain text. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>{}]/g, '\\$&');
