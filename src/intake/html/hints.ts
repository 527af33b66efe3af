import type { Element } from 'domhandler';

const named = ['class', 'id', 'role', 'aria-label'];

/**
 * What an element's class, id, role and the like say of it: words in small letters with a blank before, between and behind,
 * CamelCase and hyphens taken apart, as " article body article-body ".
 */
export function hintsOf(element: Element | null): string {
  if (element === null) return '';
  let words = ' ';
  for (const name of named) {
    const value = element.attribs[name];
    if (value !== undefined && value !== '') words += `${value.slice(0, longest)} `;
  }
  if (words === ' ') return '';
  return words
    .replace(/([a-z0-9])([A-Z])/gu, '$1-$2')
    .replace(/[_\s]+/gu, (run) => (run.includes('_') ? '-' : ' '))
    .toLowerCase();
}

/** Names longer than this say nothing of what an element is. */
const longest = 300;

/** Whether a reader does not see the element, as far as its own markup says. */
export function isHidden(element: Element): boolean {
  const { hidden, style } = element.attribs;
  return hidden !== undefined || (style !== undefined && /(?:display:\s?none|visibility:\s?hidden)/iu.test(style));
}
