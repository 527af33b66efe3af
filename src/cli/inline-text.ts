import type { PhrasingContent } from 'mdast';
import type { Output, Style } from './output.ts';

/** A word, its styles, and whether a space stood before it. */
export interface Word {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly spaced: boolean;
  /** The line ends before this word. */
  readonly broken: boolean;
}

/** The words of a line of Markdown. A link is its text alone: a terminal that follows links cannot follow ours. */
export function wordsOf(nodes: readonly PhrasingContent[]): Word[] {
  const words: Word[] = [];
  const state = { spaced: false, broken: false };
  const add = (text: string, styles: readonly Style[]): void => {
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue;
      if (part.trim() === '') {
        state.spaced = true;
        continue;
      }
      words.push({ text: part, styles, ...state });
      Object.assign(state, { spaced: false, broken: false });
    }
  };
  const walk = (inner: readonly PhrasingContent[], styles: readonly Style[]): void => {
    for (const node of inner) {
      if (node.type === 'break') Object.assign(state, { spaced: true, broken: true });
      else if (node.type === 'footnoteReference') add(`[${node.identifier}]`, [...styles, 'dim']);
      else if (node.type === 'strong') walk(node.children, [...styles, 'bold']);
      else if (node.type === 'emphasis') walk(node.children, [...styles, 'italic']);
      else if ('children' in node) walk(node.children, styles);
      else if ('value' in node && node.type !== 'html') add(node.value, styles);
    }
  };
  walk(nodes, []);
  return words;
}

export const styled = (word: Word, output: Output): string =>
  word.styles.reduce((text, style) => output.style(style, text), word.text);

export const plainText = (words: readonly Word[]): string =>
  words.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');
