import { slugOf } from '../render/markdown/slug.ts';

const longest = 60;

/**
 * Gives every heading without an id one made of its words, as headings of texts have (`h-…`), so that it can be linked
 * to. A number follows where the id is taken. Done on the whole page, where alone it is known which ids are.
 */
export function withHeadingIds(html: string): string {
  const taken = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  return html.replaceAll(
    /<h([1-6])((?:\s[^>]*)?)>(.*?)<\/h\1>/gs,
    (heading: string, level: string, attributes: string, inner: string) => {
      if (/\sid="/.test(attributes)) return heading;
      const slug = `h-${slugOf(wordsIn(inner)).slice(0, longest).replace(/-$/, '')}`;
      let id = slug;
      for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
      taken.add(id);
      return `<h${level} id="${id}"${attributes}>${inner}</h${level}>`;
    },
  );
}

/** The text of a heading without its endnotes. */
const wordsIn = (html: string): string =>
  html
    .replaceAll(/<sup.*?<\/sup>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#?\w+;/g, ' ');
