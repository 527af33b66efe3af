import { decoded, normal, wordsOf } from './normal.ts';
import type { PageText } from './page-text.ts';

/** An element with an id; `location` is the number of the word that follows. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly location: number;
}

/** The words of a page, and what stands at which. */
export interface PageWords {
  readonly words: readonly string[];
  /** Number of a word and the weight from there on, in turns; a word weighs 24 as long as nothing else is said. */
  readonly weights: readonly number[];
  readonly anchors: readonly Anchor[];
}

/** A word of plain text weighs this. */
export const plainWeight = 24;
const heaviest = 10;

/**
 * Parts the words of a page's text from the marks between them. `whole`: words keep the zero-width spaces that they have,
 * by which they are yet to be cut.
 */
export function pageWords(page: PageText, { whole }: { readonly whole: boolean }): PageWords {
  const words: string[] = [];
  const weights: number[] = [];
  const anchors: Anchor[] = [];
  const stack = [plainWeight];
  let last = plainWeight;
  for (const word of wordsOf(decoded(page.text))) {
    if (word.startsWith('_') && mark(word, { page, words, anchors, stack })) continue;
    // Zero-width spaces part the words of some languages in the index.
    const plain = !whole && word.includes('\u200b') ? word.replaceAll('\u200b', '') : word;
    if (plain === '') continue;
    const weight = stack.at(-1) ?? 1;
    if (weight !== last) weights.push(words.length, (last = weight));
    words.push(plain);
  }
  return { words, weights, anchors };
}

/** Takes a mark for what it says; false of a word that is none. */
function mark(
  word: string,
  { page, words, anchors, stack }: { page: PageText; words: string[]; anchors: Anchor[]; stack: number[] },
): boolean {
  if (word.startsWith('___PAGEFIND_ANCHOR___')) {
    const anchor = anchorOf(word.replaceAll('___PAGEFIND_ANCHOR___', ''), page, words.length);
    if (anchor !== undefined) anchors.push(anchor);
  } else if (word.startsWith('___PAGEFIND_WEIGHT___')) {
    const weight = weightIn(word.replaceAll('___PAGEFIND_WEIGHT___', ''));
    stack.push(weight <= 0 ? 0 : Math.max(1, scaled(weight)));
  } else if (word.startsWith('___PAGEFIND_AUTO_WEIGHT___')) {
    // A heading weighs what an element around it says, if one does.
    const weight = weightIn(word.replaceAll('___PAGEFIND_AUTO_WEIGHT___', ''));
    stack.push(stack.length === 1 ? scaled(weight) : (stack.at(-1) ?? 0));
  } else if (word.startsWith('___END_PAGEFIND_WEIGHT___')) stack.pop();
  else return false;
  return true;
}

function anchorOf(marked: string, { anchorTexts, anchorTitles }: PageText, location: number): Anchor | undefined {
  const [, element, anchor, id] = /^([^:]*):([^:]*:(.*))$/s.exec(marked) ?? [];
  if (element === undefined || anchor === undefined || id === undefined) return undefined;
  const title = anchorTitles.get(anchor);
  const text = normal(normal(anchorTexts.get(anchor) ?? ''));
  return { element, id, text, ...(title === undefined ? {} : { title }), location };
}

const scaled = (weight: number): number =>
  Math.trunc(Math.fround(Math.min(Math.max(weight, 0), heaviest)) * plainWeight);

const weightIn = (text: string): number => (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : 1);
