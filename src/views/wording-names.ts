import type { ViewContext } from './context.ts';
import { byColumn, labelsView, mostLabels, type LabelsView } from './parts/labels.ts';
import { type Paged, paged, pageSizes } from './parts/paging.ts';
import { scopeOf } from './parts/scope.ts';
import { subjectLink } from './parts/subject.ts';
import { perBriefing } from './per-briefing.ts';
import { type WordingPage, wordingPage, wordingPath } from './wording/pages.ts';
import { pagesOf } from './wording/weighed.ts';

/** What outlets call the same actor, event or place. */
export interface WordingNamesView extends WordingPage {
  /** Each item is what one page shows: things that two outlets or more name. */
  readonly subjects: Paged<readonly LabelsView[]>;
}

export function wordingNamesView(context: ViewContext, page = 1): WordingNamesView {
  const scope = scopeOf(context);
  return {
    ...wordingPage(context, 'names', page),
    subjects: paged(namePages(context), page, {
      path: wordingPath.names,
      size: pageSizes.whole,
      messages: context.messages,
      row: (subjects) => subjects.map((id) => labelsView(scope, id, subjectLink(context, id), { most: mostLabels })),
    }),
    notes: scope.notes.list(),
  };
}

/** The ids that each page shows, by what they name: actors, then events, then places. */
export const namePages = ({ briefing }: ViewContext): readonly (readonly string[])[] => pagesIn(briefing);

const pagesIn = perBriefing('namePages', (briefing) => {
  const { labelsOf } = briefing.index;
  const named = [...briefing.actors.keys(), ...briefing.events.keys(), ...briefing.places.keys()].flatMap((id) => {
    const columns = byColumn({ briefing }, labelsOf.get(id) ?? []);
    return columns.length > 1 ? [{ id, columns }] : [];
  });
  const pages = pagesOf(named, ({ columns }) =>
    columns.slice(0, mostLabels.rows).reduce((sum, [, labels]) => sum + Math.min(mostLabels.words, labels.length), 0),
  );
  return pages.map((page) => page.map(({ id }) => id));
});
