import { draftsIn } from '../../briefing/drafts.ts';
import type { ViewContext } from '../context.ts';
import { type EditionView, homeView } from '../edition.ts';
import type { PageView } from '../parts/page.ts';
import { paths } from '../paths.ts';

/** The home page: the newest edition, or that there is none yet. */
export interface Home {
  readonly page: PageView;
  readonly edition?: EditionView;
  /** "5 articles. 4 do not name their outlet": beside the handling, where the briefing has one. */
  readonly holdings?: string;
  /** Drafts in the site: none where it may be published. */
  readonly drafts: number;
}

export function home(context: ViewContext): Home {
  const { briefing, messages } = context;
  const { description, handling } = briefing.config;
  const edition = homeView(context);
  const page = edition ?? { title: messages.pages.home, description, path: paths.home, breadcrumbs: [], notes: [] };
  return {
    page,
    ...(edition === undefined ? {} : { edition }),
    ...(handling === undefined ? {} : { holdings: holdings(context) }),
    drafts: draftsIn(briefing),
  };
}

function holdings({ briefing, messages: { counts }, unstated }: ViewContext): string {
  const all = counts.articles(briefing.articles.size);
  return unstated.size === 0 ? all : `${all}. ${counts.unstated(unstated.size)}`;
}
