/** How a site's search index is made: by Pagefind, from what is kept of each page, or by either as it is worth it. */
export const searchChoices = ['auto', 'pagefind', 'kept'] as const;

/** As `searchChoices`, or not at all. */
export type SearchChoice = (typeof searchChoices)[number] | 'none';
