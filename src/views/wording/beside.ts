import { groupBy } from '../../briefing/build/group.ts';
import type { Briefing, LabelGroup } from '../../briefing/model.ts';
import type { ActorId, OutletId } from '../../content/schemas/ids.ts';
import type { Link } from '../parts/link.ts';
import { actorLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import { top, type Top } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import { paths } from '../paths.ts';
import { groupCueUses, outletCueUses } from './cue-uses.ts';
import { labelUses } from './label-uses.ts';
import { mostAside, useView, useViews, type UseView } from './use-table.ts';
import { citesOf, columnsOf, countOf, mostUsed, type Use } from './use.ts';

/** The words of a group as one outlet uses them, beside all others. */
export interface BesideTable {
  readonly id: string;
  readonly name: string;
  readonly of: 'labels' | 'cues';
  /** Words of the group that anybody uses, in its order. */
  readonly lines: Top<BesideLine>;
}

export interface BesideLine {
  readonly word: string;
  readonly language: string;
  readonly here?: UseView | undefined;
  readonly elsewhere?: { readonly count: number; readonly outlets: number; readonly cites: Cites } | undefined;
}

const mostLines = 10;

export interface BesideGroup {
  readonly group: LabelGroup;
  readonly uses: readonly Use[];
}

/** Groups of which the outlet uses a word, those of cues last. */
export function besideGroups(briefing: Briefing, outlet: OutletId): BesideGroup[] {
  return [...labelUses(briefing), ...groupCueUses(briefing)]
    .filter(([, uses]) => uses.some(({ article }) => article.outlet === outlet))
    .flatMap(([id, uses]) => {
      const group = briefing.labels.get(id);
      return group ? [{ group, uses }] : [];
    });
}

export function besideTable(scope: Scope, { group, uses }: BesideGroup, outlet: OutletId): BesideTable {
  const byWord = Map.groupBy(uses, ({ word }) => word);
  const used = group.words.filter(({ word }) => byWord.has(word));
  const all = paths.wordGroup(group.id);
  const line = (word: string): BesideLine => {
    const every = byWord.get(word) ?? [];
    const here = every.filter(({ article }) => article.outlet === outlet);
    const elsewhere = every.filter(({ article }) => article.outlet !== outlet);
    return {
      word,
      language: every[0]?.article.language ?? scope.briefing.config.language,
      here: here.length === 0 ? undefined : useView(scope, word, here, { naming: group.of === 'labels', all }),
      elsewhere:
        elsewhere.length === 0
          ? undefined
          : {
              count: countOf(elsewhere),
              outlets: columnsOf(elsewhere),
              cites: elsewhere[0] ? citesOf(scope, elsewhere[0]) : [],
            },
    };
  };
  return { id: group.id, name: group.name, of: group.of, lines: top(used, mostLines, ({ word }) => line(word), all) };
}

/** The verbs by which an outlet reports a speaker. */
export interface SpeakerCues {
  readonly actor: Link;
  readonly uses: Top<UseView>;
}

/** Speakers whom the outlet reports, those with most utterances first. */
export function speakersReported(briefing: Briefing, outlet: OutletId): (readonly [ActorId, readonly Use[]])[] {
  return mostUsed(groupBy(outletCueUses(briefing).get(outlet) ?? [], ({ speakers }) => speakers));
}

export const speakerCues = (scope: Scope, [id, uses]: readonly [ActorId, readonly Use[]]): SpeakerCues => ({
  actor: actorLink(scope, id),
  uses: useViews(scope, uses, { naming: false, most: mostAside(scope.briefing), all: paths.actorCues(id) }),
});
