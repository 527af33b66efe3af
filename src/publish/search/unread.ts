/** What stands on many pages and says nothing that a reader looks for: numbers of notes, kickers, keys, controls. */
export const unread = [
  'sup.cite',
  '.kicker',
  '.folio',
  '.toc',
  '.legend',
  '.sec > header',
  '.judge h2',
  'p.after',
  'button',
];

/** Pagefind's own interfaces and what they need, which come with every index: no page shows them. */
export const unused = /^pagefind-(?:component-|modular-)?ui\.|^pagefind-highlight\./;
