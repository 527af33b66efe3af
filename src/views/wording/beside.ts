import { groupBy } from '../../briefing/build/group.ts';
import type { LabelGroup } from '../../briefing/model.ts';
import type { OutletId } from '../../content/schemas/ids.ts';
import type { Link } from '../parts/link.ts';
import { actorLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import { top, type Top } from '../parts/paging.ts';
import type { Scope } from '../parts/scope.ts';
import { cueGroups, cueUses, groupCueUses } from './cue-uses.ts';
import { labelUses } from './label-uses.ts';
import { mostAside, useView, useViews, type UseView } from './use-table.ts';
import { columnsOf, countOf, mostUsed, type Use } from './use.ts';

/** The words of a group as one outlet uses them, beside all others. */
export interface BesideTable {
  readonly id: string;
  readonly name: string;
  readonly of: 'labels' | 'cues';
  /** Words of the group that anybody uses, in its order. */
  readonly lines: readonly {
    readonly word: string;
    readonly language: string;
    readonly here?: UseView | undefined;
    readonly elsewhere?: { readonly count: number; readonly outlets: number; readonly cites: Cites } | undefined;
  }[];
}

const most = { tables: 4, lines: 10, speakers: 10 };

/** Groups of which the outlet uses a word, those of cues last. */
export function besideTables(scope: Scope, outlet: OutletId): Top<BesideTable> {
  const { briefing } = scope;
  const groups = [
    ...[...labelUses(briefing)].flatMap(([id, uses]) => {
      const group = briefing.labels.get(id);
      return group ? [{ group, uses }] : [];
    }),
    ...cueGroups(briefing).map((group) => ({ group, uses: groupCueUses(briefing, group) })),
  ].filter(({ uses }) => uses.some(({ article }) => article.outlet === outlet));
  return top(groups, most.tables, ({ group, uses }) => besideTable(scope, group, uses, outlet));
}

function besideTable(scope: Scope, group: LabelGroup, uses: readonly Use[], outlet: OutletId): BesideTable {
  const byWord = Map.groupBy(uses, ({ word }) => word);
  return {
    id: group.id,
    name: group.name,
    of: group.of,
    lines: group.words
      .filter(({ word }) => byWord.has(word))
      .slice(0, most.lines)
      .map(({ word }) => {
        const all = byWord.get(word) ?? [];
        const here = all.filter(({ article }) => article.outlet === outlet);
        const elsewhere = all.filter(({ article }) => article.outlet !== outlet);
        return {
          word,
          language: all[0]?.article.language ?? scope.briefing.config.language,
          here: here.length === 0 ? undefined : useView(scope, word, here, { naming: group.of === 'labels' }),
          elsewhere:
            elsewhere.length === 0
              ? undefined
              : {
                  count: countOf(elsewhere),
                  outlets: columnsOf(elsewhere),
                  cites: elsewhere[0]?.cites(scope) ?? [],
                },
        };
      }),
  };
}

/** The verbs by which an outlet reports a speaker. */
export interface SpeakerCues {
  readonly actor: Link;
  readonly uses: Top<UseView>;
}

/** Speakers whom the outlet reports, those with most utterances. */
export function outletCues(scope: Scope, outlet: OutletId): Top<SpeakerCues> {
  const own = cueUses(scope.briefing).filter(({ article }) => article.outlet === outlet);
  const bySpeaker = groupBy(own, ({ speakers }) => speakers);
  return top(mostUsed(bySpeaker), most.speakers, ([id, uses]) => ({
    actor: actorLink(scope, id),
    uses: useViews(scope, uses, { naming: false, most: mostAside }),
  }));
}
