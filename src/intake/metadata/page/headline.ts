import { isTag, type Document, type Element, type ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { firstText } from '../../html/first-text.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
const weights = { h1: 1, h2: 0.8, h3: 0.6 } as const;

/** The heading of the article: that most like the titles which the page's head gives, a higher one first; null where none is. */
export function headlineOf(document: Document): Element | null {
  const given = DomUtils.findOne(
    ({ name, attribs }) => name === 'meta' && attribs['property'] === 'og:title',
    document,
  );
  const titles = [given?.attribs['content'] ?? '', firstText(document, 'title')].map(wordsOf);
  let best: { element: Element; likeness: number } | null = null;
  for (const [tag, weight] of Object.entries(weights)) {
    if (best !== null && best.likeness >= weight) break;
    for (const element of DomUtils.getElementsByTagName(tag, document)) {
      const words = wordsOf(DomUtils.textContent(element).slice(0, 400));
      const likeness = Math.max(...titles.map((title) => alike(words, title))) * weight;
      if (likeness > (best?.likeness ?? 0.35)) best = { element, likeness };
    }
  }
  const [first = null, second] = DomUtils.getElementsByTagName('h1', document, true, 2);
  return best?.element ?? (second === undefined ? first : null);
}

/** How far a heading's words are those of a title, which may say the site's name besides. */
function alike(words: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (words.size === 0 || title.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (title.has(word)) shared += 1;
  return (shared / words.size + shared / title.size) / 2;
}

/** An element and all that it stands in. */
export function withAncestors(element: Element | null): ReadonlySet<Element> {
  const all = new Set<Element>();
  let one: ParentNode | null = element;
  for (; one !== null && isTag(one); one = one.parent) all.add(one);
  return all;
}
