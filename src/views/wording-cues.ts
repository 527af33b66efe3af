import type { Briefing, LabelGroup } from '../briefing/model.ts';
import type { ActorId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './parts/link.ts';
import { actorLink } from './parts/links.ts';
import { type Paged, type Top, paged, pageSizes, top } from './parts/paging.ts';
import { perBriefing } from './per-briefing.ts';
import { scopeOf } from './parts/scope.ts';
import { paths } from './paths.ts';
import { actorCueUses, cueGroups, cueUses, groupCueUses } from './wording/cue-uses.ts';
import { type WordingPage, wordingPage, wordingPath } from './wording/pages.ts';
import { type UseRow, type UseTable, useRows, useTable } from './wording/use-table.ts';
import type { Use } from './wording/use.ts';
import { citedOf, pagesOf } from './wording/weighed.ts';
import { groupTable, type GroupTable } from './wording-words.ts';

/** The verbs by which each outlet reports one actor. */
export interface ActorCues {
  readonly actor: Link;
  readonly rows: Top<UseRow>;
}

/** The verbs by which outlets report what is said. */
export interface WordingCuesView extends WordingPage {
  /** Of all speakers together, on the first page alone. */
  readonly all?: UseTable | undefined;
  /** Those that an editor compares, on the first page alone. */
  readonly groups: Top<GroupTable>;
  /** Each item is what one page shows. */
  readonly actors: Paged<readonly ActorCues[]>;
}

export function wordingCuesView(context: ViewContext, page = 1): WordingCuesView {
  const { briefing, messages } = context;
  const scope = scopeOf(context);
  const uses = page === 1 ? cueUses(briefing) : [];
  const groups = page === 1 ? usedGroups(briefing) : [];
  return {
    ...wordingPage(context, 'cues', page),
    all:
      uses.length === 0
        ? undefined
        : useTable(scope, uses, { naming: false, cited: citedOf(uses).cited, all: paths.allCues }),
    groups: top(groups, mostGroups, ({ group, uses: own }) => groupTable(scope, group, own, false)),
    actors: paged(cuePages(context), page, {
      path: wordingPath.cues,
      size: pageSizes.whole,
      messages,
      row: (actors) =>
        actors.map((id) => {
          const own = actorCueUses(briefing).get(id) ?? [];
          const { cited } = citedOf(own);
          return {
            actor: actorLink(context, id),
            rows: useRows(scope, own, { naming: false, cited, all: paths.actorCues(id) }),
          };
        }),
    }),
    notes: scope.notes.list(),
  };
}

/** The actors that each page shows; those whom no cue reports are left out. */
export const cuePages = ({ briefing }: ViewContext): readonly (readonly ActorId[])[] => pagesIn(briefing);

const pagesIn = perBriefing('cuePages', (briefing) => {
  const uses = actorCueUses(briefing);
  const reported = [...briefing.actors.keys()].filter((id) => uses.has(id));
  const before = [
    cueUses(briefing),
    ...usedGroups(briefing)
      .slice(0, mostGroups)
      .map((group) => group.uses),
  ];
  return pagesOf(
    reported,
    (id) => citedOf(uses.get(id) ?? []).weight,
    before.reduce((sum, some) => sum + citedOf(some).weight, 0),
  );
});

const mostGroups = 4;

const usedGroups = (briefing: Briefing): { readonly group: LabelGroup; readonly uses: readonly Use[] }[] =>
  cueGroups(briefing)
    .map((group) => ({ group, uses: groupCueUses(briefing).get(group.id) ?? [] }))
    .filter(({ uses }) => uses.length > 0);
