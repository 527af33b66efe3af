import type { Source } from './compose.ts';
import { citationsIn } from './line.ts';

/** Everything a line rests on; `page` is the address of the page on the site, which a copy elsewhere keeps. */
export function sourcesOf(line: HTMLElement, page: string): Source[] {
  return citationsIn(line).flatMap((link) => {
    if (link.matches('.pnum')) return passageSource(line, link, page);
    const note = line.ownerDocument.getElementById(link.hash.slice(1));
    return note === null ? [] : noteSource(note, page);
  });
}

/** What an endnote says; where it is short, in the words of the full note for the same article. */
function noteSource(note: HTMLElement, page: string): Source[] {
  const passage = note.querySelector<HTMLAnchorElement>('.para');
  if (passage === null) return [];
  const article = articleOf(passage);
  const full = [...note.ownerDocument.querySelectorAll('li[id^="n-"]:has(cite)')].find((other) =>
    [...other.querySelectorAll('.para')].some(
      (link) => link instanceof HTMLAnchorElement && articleOf(link) === article,
    ),
  );
  const said = (selector: string): string => (full ?? note).querySelector(selector)?.textContent.trim() ?? '';
  const basis = said('.basis:not(.stated)').split(':')[0] ?? '';
  return [
    {
      outlet: said('.outlet'),
      title: said('cite'),
      date: basis === '' ? said('.when') : `${said('.when')} (${basis})`,
      place: passage.textContent.trim(),
      address: addressOf(passage, page),
    },
  ];
}

/** A passage on its article's own page, which names the article once for all; a statement in its margin says which ¶. */
function passageSource(line: HTMLElement, number: HTMLAnchorElement, page: string): Source[] {
  const { outlet = '', title = '', date = '' } = line.closest<HTMLElement>('[data-outlet]')?.dataset ?? {};
  const place = (line.querySelector(':scope > p .num') ?? number).textContent.trim();
  return [{ outlet, title, date, place, address: addressOf(number, page) }];
}

const articleOf = (passage: HTMLAnchorElement): string => passage.getAttribute('href')?.split('#')[0] ?? '';

/** A link as the site's own address, wherever the page is read; in a copy for files it names the file of the page. */
function addressOf(link: HTMLAnchorElement, page: string): string {
  return new URL(link.getAttribute('href') ?? '', page).href.replace(/\/index\.html(?=#|$)/, '/');
}
