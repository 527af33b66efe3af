const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
const weights = { h1: 1, h2: 0.8, h3: 0.6 } as const;

/** The heading of the article: that most like the titles which the page's head gives, a higher one first; null where none is. */
export function headlineOf(document: Document): Element | null {
  const titles = [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
    document.querySelector('title')?.textContent ?? '',
  ].map(wordsOf);
  let best: { element: Element; likeness: number } | null = null;
  for (const [tag, weight] of Object.entries(weights)) {
    if (best !== null && best.likeness >= weight) break;
    for (const element of document.getElementsByTagName(tag)) {
      const words = wordsOf(element.textContent.slice(0, 400));
      const likeness = Math.max(...titles.map((title) => alike(words, title))) * weight;
      if (likeness > (best?.likeness ?? 0.35)) best = { element, likeness };
    }
  }
  const first = document.getElementsByTagName('h1');
  return best?.element ?? (first.length === 1 ? (first[0] ?? null) : null);
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
  for (let one = element; one !== null; one = one.parentElement) all.add(one);
  return all;
}
