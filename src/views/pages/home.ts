import type { ViewContext } from '../context.ts';
import { type EditionView, homeView } from '../edition.ts';
import type { PageView } from '../parts/page.ts';
import { paths } from '../paths.ts';

/** The home page: the newest edition, or that there is none yet. */
export interface Home {
  readonly page: PageView;
  readonly edition?: EditionView;
}

export function home(context: ViewContext): Home {
  const edition = homeView(context);
  if (edition !== undefined) return { page: edition, edition };
  const { briefing, messages } = context;
  const { description } = briefing.config;
  return { page: { title: messages.pages.home, description, path: paths.home, breadcrumbs: [], notes: [] } };
}
