import type { BuiltSite } from '../support/built-site.ts';
import { elementsOf, sitePages, textOf } from '../support/site-files.ts';

/** A passage of an article and its longest words, to be searched for. */
export async function passageOf(site: BuiltSite): Promise<{ path: string; id: string; words: string[] }> {
  for (const { path, elements } of (await sitePages(site)).values())
    for (const element of /^articles\/./.test(path) ? elements : []) {
      const id = String(element.properties.id);
      const words = [...new Set(id.startsWith('b-') ? (textOf(element).match(/\p{L}{5,}/gu) ?? []) : [])];
      const links = elementsOf(element).length;
      if (words.length > 6 && links > 0)
        return { path, id, words: words.toSorted((a, b) => b.length - a.length).slice(0, 3) };
    }
  throw new Error(`No article of ${site.name} has a passage of some length.`);
}

/** A quotation that one article alone has, where it stands and who says it. */
export async function quotationOf(site: BuiltSite): Promise<{ text: string; block: string; speaker: string }> {
  const said = [...(await sitePages(site)).values()].flatMap(({ path, elements }) =>
    (/^articles\/./.test(path) ? elements : []).flatMap((passage) => {
      const inside = elementsOf(passage);
      const block = inside.find(({ properties }) => String(properties.id).startsWith('b-'));
      const notes = inside.filter(({ properties }) => String(properties.id).startsWith('s-'));
      if (passage.properties.className?.toString() !== 'pg' || block === undefined) return [];
      return notes.flatMap((note) => {
        const parts = elementsOf(note);
        const quote = parts.find(({ tagName }) => tagName === 'q');
        const speaker = parts.find(({ tagName }) => tagName === 'b');
        const text = quote === undefined ? '' : (textOf(quote).split('…')[0] ?? '').trim();
        return [{ text, block: `${path}#${String(block.properties.id)}`, speaker: speaker ? textOf(speaker) : '' }];
      });
    }),
  );
  const once = said.find(
    ({ text }) => text.split(' ').length > 3 && said.filter((other) => other.text.includes(text)).length === 1,
  );
  if (once === undefined) throw new Error(`No article of ${site.name} has a quotation of its own.`);
  return once;
}
