import { fingerprint, knownKinds, type Known } from '../../../render/exports/known.ts';
import { fingerprints } from './visit.ts';

/** Where entries are listed by name: not in running text, notes or tags of outlets. */
const listed = 'main :is(li, th[scope=row], h3) a:not(.prose *, .notes *, nav *, .cite *, .outlet)';

/** Marks what is new in the page's lists, and says on the home page how much there is of it. */
export function markFresh(page: Document, base: string, fresh: Known): void {
  const word = page.querySelector('main')?.dataset['fresh'] ?? '';
  const left = new Set(knownKinds.flatMap((kind) => fingerprints(fresh[kind])));
  for (const link of left.size === 0 ? [] : page.querySelectorAll<HTMLAnchorElement>(listed)) {
    // Each once, where it comes first.
    if (link.hash !== '' || !left.delete(fingerprint(link.pathname.slice(base.length)))) continue;
    const mark = page.createElement('span');
    mark.className = 'fresh';
    mark.textContent = word;
    link.after(' ', mark);
  }
  const line = page.querySelector<HTMLElement>('.since-visit');
  const format = new Intl.NumberFormat(page.documentElement.lang);
  for (const kind of line ? knownKinds : []) {
    const count = fingerprints(fresh[kind]).length;
    const item = line?.querySelector<HTMLElement>(`[data-kind=${kind}]`);
    if (!line || !item || count === 0) continue;
    item.append(` ${format.format(count)}`);
    item.hidden = false;
    line.hidden = false;
  }
}
