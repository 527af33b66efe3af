import type { BriefingData } from '../content/schemas/briefing.ts';
import type { Messages } from '../i18n/catalogue.ts';
import type { PageView } from '../views/parts/page.ts';
import { paths } from '../views/paths.ts';

/** The home page of a briefing that has no edition yet. */
export const emptyHome = (config: BriefingData, m: Messages): PageView => ({
  title: m.pages.home,
  description: config.description,
  path: paths.home,
  breadcrumbs: [],
  notes: [],
});
