import type { ViewContext } from '../../views/context.ts';
import { allPages, type Page, unlisted } from '../../views/pages/pages.ts';
import { dataFiles } from './data-files.ts';

/** Everything that a site has of its briefing, by paths below its base. */
export interface SitePaths {
  /** Every page, in reading order, pages of one subject together; those that no list names come last. */
  readonly pages: readonly Page[];
  /** Every file that is no page. */
  readonly files: readonly string[];
}

export const sitePaths = (context: ViewContext): SitePaths => ({
  pages: [...allPages(context), ...unlisted.map((path) => ({ path }))],
  files: [...dataFiles(context).keys()],
});
