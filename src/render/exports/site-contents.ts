import type { ViewContext } from '../../views/context.ts';
import { allPages, type Page, unlisted } from '../../views/pages/pages.ts';
import { dataFiles } from './data-files.ts';

/** Everything that a site has of its briefing, by paths below its base. */
export interface SiteContents {
  /** Every file that is no page. */
  readonly files: readonly string[];
  /** Every page, in reading order, pages of one subject together; those that no list names come last. Counted when asked. */
  readonly pages: () => readonly Page[];
}

export const siteContents = (context: ViewContext): SiteContents => ({
  files: [...dataFiles(context).keys()],
  pages: () => [...allPages(context), ...unlisted.map((path) => ({ path }))],
});
