import type { ViewContext } from '../context.ts';
import { frame } from '../frame.ts';
import { kindNameOf, viewOf, type Page } from './pages.ts';
import { textsOf, type Texts } from './texts.ts';

/** All that a page is made from but the texts that it reads. Plain JSON. */
export interface ShownPage extends Texts {
  /** The kind of page that it is. */
  readonly kind: string;
  /** What stands on every page, and the page's view, each as JSON. */
  readonly frame: string;
  readonly view: string;
}

/** What a page shows; one that no list names shows nothing of the briefing but its frame. */
export function shownPage(context: ViewContext, page: Page): ShownPage {
  const view = JSON.stringify(viewOf(context, page) ?? null);
  return {
    kind: kindNameOf(context, page) ?? '',
    frame: JSON.stringify(frame(context)),
    view,
    ...textsOf(context.briefing, view),
  };
}
