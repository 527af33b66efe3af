import { loadEvents, timelinePage } from './timeline/page.ts';
import { startTimeline } from './timeline/start.ts';

/** Puts the chart that can be enlarged, narrowed and walked in the place of the one that the page came with. */
const page = timelinePage(document);
if (page) {
  // On a narrow screen the chart comes first; a wide one has room for both.
  page.narrow.open = window.matchMedia('(min-width: 62em)').matches;
  void loadEvents(page).then((loaded) => startTimeline(page, loaded));
}
