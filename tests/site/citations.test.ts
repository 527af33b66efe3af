import type { Element } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, sitePages, textOf, type SitePage } from '../support/site-files.ts';

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);

/** Links of the running text to a page's own endnotes. */
const citations = ({ elements }: SitePage): Element[] =>
  elements
    .filter((element) => element.tagName === 'sup' && hasClass(element, 'cite'))
    .flatMap((element) => elementsOf(element).filter(({ tagName }) => tagName === 'a'));

/** The endnotes of a page, by their ids. */
const notes = ({ elements }: SitePage): Element[] =>
  elements.filter(({ tagName, properties: { id } }) => tagName === 'li' && /^n-\d+$/.test(String(id)));

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const pages = [...(await sitePages(site)).values()];

  it('pages do cite', () => {
    expect(pages.filter((page) => citations(page).length > 0).length).toBeGreaterThan(pages.length / 3);
  });

  it('every citation shows the number of the note that it leads to', () => {
    const wrong = pages.flatMap((page) =>
      citations(page).flatMap((link) => {
        const href = String(link.properties.href);
        return href === `#n-${textOf(link)}` && page.ids.has(href.slice(1)) ? [] : [`${page.path}: ${href}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('notes are numbered from 1 in the order of their first citation, and none is uncited', () => {
    for (const page of pages) {
      const cited = [...new Set(citations(page).map((link) => String(link.properties.href)))];
      const expected = notes(page).map((_, index) => `#n-${index + 1}`);
      expect(
        notes(page).map(({ properties: { id } }) => `#${String(id)}`),
        page.path,
      ).toEqual(expected);
      expect(cited, page.path).toEqual(expected);
    }
  });

  it('every note leads to a block of an article page and back to its first citation', () => {
    const wrong = pages.flatMap((page) =>
      notes(page).flatMap((note) => {
        const hrefs = elementsOf(note).flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : []));
        const number = String(note.properties.id).slice(2);
        const passages = hrefs.filter((href) => /\/articles\/[a-z0-9-]+\/#b-[a-z0-9-]+$/.test(href));
        const back = hrefs.includes(`#r-${number}`);
        return passages.length === 1 && back ? [] : [`${page.path}#n-${number}: ${hrefs.join(' ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every note names the paragraph', () => {
    const silent = pages.flatMap((page) =>
      notes(page).flatMap((note) => {
        const link = elementsOf(note).find(({ properties: { href } }) => /#b-/.test(String(href)));
        return link !== undefined && /¶\s*\p{Nd}/u.test(textOf(link)) ? [] : [`${page.path}: ${textOf(note)}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});
