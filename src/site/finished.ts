import { slugOf } from '../render/markdown/slug.ts';

const longest = 60;
/** A link to an endnote, or the tag of a heading. */
const place = /<a href="#n-(\d+)"|<h([1-6])((?:\s[^>]*)?)>/g;

/**
 * A page with the ids that only the whole of it can give, since its parts do not know what was rendered before them.
 *
 * The first link to each endnote gets the id `r-<number>`, which the note leads back to; a note that the page cites
 * nowhere keeps a link that leads nowhere, which a test of the built site would show. A heading without an id gets one of
 * its words, as headings of texts have (`h-…`), with a number where it is taken.
 */
export function finished(html: string): string {
  const cited = new Set<string>();
  let taken: Set<string> | undefined;
  let [done, from] = ['', 0];
  for (const { 0: tag, 1: note, 2: level = '', 3: attributes = '', index } of html.matchAll(place)) {
    let id: string;
    let at = index + tag.length;
    if (note !== undefined) {
      if (cited.has(note)) continue;
      cited.add(note);
      id = `r-${note}`;
    } else {
      const end = html.indexOf(`</h${level}>`, at);
      if (end < 0 || /\sid="/.test(attributes)) continue;
      taken ??= headingIdsIn(html);
      id = freeId(html.slice(at, end), taken);
      at = index + '<h1'.length;
    }
    done += `${html.slice(from, at)} id="${id}"`;
    from = at;
  }
  return done + html.slice(from);
}

const headingIdsIn = (html: string): Set<string> =>
  new Set(Array.from(html.matchAll(/\sid="(h-[^"]+)"/g), ([, id = '']) => id));

function freeId(heading: string, taken: Set<string>): string {
  const slug = `h-${slugOf(wordsIn(heading)).slice(0, longest).replace(/-$/, '')}`;
  let id = slug;
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}

/** The text of a heading without its endnotes. */
const wordsIn = (html: string): string =>
  html
    .replaceAll(/<sup.*?<\/sup>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#?\w+;/g, ' ');
