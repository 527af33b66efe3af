/** Parameter of an address that says which words a search found: one for each. */
export const highlightParameter = 'highlight';

/** Marks the words that a search found in the page's own text, the first thousand of them. */
export function highlight(page: Document, search: string): void {
  const words = new URLSearchParams(search).getAll(highlightParameter).filter((word) => word !== '');
  const main = page.querySelector('main');
  if (words.length === 0 || main === null) return;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  // In a drawing a mark would be no text.
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && walker.currentNode.parentElement instanceof HTMLElement)
      texts.push(walker.currentNode);
  let left = 1000;
  for (const text of texts) {
    const found = [...text.data.matchAll(pattern)].slice(0, left);
    left -= found.length;
    for (const { index, 0: word } of found.reverse()) {
      const mark = page.createElement('mark');
      text.splitText(index).splitText(word.length);
      text.nextSibling?.replaceWith(mark);
      mark.textContent = word;
    }
  }
}

const escape = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
