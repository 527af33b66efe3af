import { referenceOf } from './matrix-cell.ts';

/** What is copied as one, though it has parts of its own. */
const wholes = '.st, .mn, .pg, tr:has(> th sup.cite), .refs > span';

/** Links from which the keyboard reaches a line: its citations, and the number of an article's paragraph. */
export const citing = 'main :is(sup.cite a, a.pnum)';

/** The line that an element stands in; null where what it stands in rests on nothing that could be copied. */
export function lineAt(element: Element): HTMLElement | null {
  const unfolded = element.closest('.saying > li');
  if (unfolded !== null) return referenceOf(unfolded);
  const line = element.closest<HTMLElement>(wholes) ?? element.closest<HTMLElement>('main :is(li, dd, p, td)');
  return line !== null && citationsIn(line).length > 0 ? line : null;
}

/** The links that say what a line rests on: notes, and on an article's own page the number of the paragraph. */
export function citationsIn(line: Element): HTMLAnchorElement[] {
  const own = line.closest('.pg')?.querySelectorAll<HTMLAnchorElement>('a.pnum[href]') ?? [];
  return [...own, ...(line.matches('.pg') ? [] : line.querySelectorAll<HTMLAnchorElement>('sup.cite a'))];
}

/** The part of a line whose end is the line's end to the eye. */
export const mainPart = (line: Element): Element => line.querySelector('.gist, .text, th') ?? line;
