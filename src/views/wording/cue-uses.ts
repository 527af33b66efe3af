import { cueWord, plainCue, type CueEntry } from '../../briefing/cues/cue-word.ts';
import { groupBy } from '../../briefing/build/group.ts';
import type { Briefing, LabelGroup } from '../../briefing/model.ts';
import type { ActorId, LabelGroupId, OutletId } from '../../content/schemas/ids.ts';
import { actorsSpeaking } from '../parts/speakers.ts';
import { perBriefing } from '../per-briefing.ts';
import type { Use } from './use.ts';

/** The use of a verb of reporting, and who is reported by it. */
export interface CueUse extends Use {
  readonly speakers: readonly ActorId[];
}

/** The cues of all statements, the oldest article first. Looked for once. */
export const cueUses = perBriefing('cueUses', (briefing): readonly CueUse[] => {
  const entries = new Map<string, readonly CueEntry[]>();
  const entriesFor = (language: string): readonly CueEntry[] => {
    const listed =
      entries.get(language) ??
      cueGroups(briefing).flatMap((group) => (sameLanguage(briefing, group, language) ? group.words : []));
    entries.set(language, listed);
    return listed;
  };
  const shown = new Map<string, string>();
  return [...briefing.articles.values()].flatMap((article) =>
    article.statements.flatMap((statement): CueUse[] => {
      const { cue, utterance } = statement;
      if (cue === undefined) return [];
      const key = cueWord(cue, article.language, entriesFor(article.language));
      // A verb that no catalogue knows is shown as it was first printed: its key has lost harakat and the like.
      const word = shown.get(key) ?? (key === plainCue(cue) ? cue.toLocaleLowerCase(article.language) : key);
      shown.set(key, word);
      return [
        {
          word,
          printed: cue,
          article,
          keys: [utterance],
          subjects: [],
          speakers: [...new Set(actorsSpeaking(statement))],
          at: statement,
        },
      ];
    }),
  );
});

/** The cues by which each actor is reported, and those who speak for it. */
export const actorCueUses = perBriefing('actorCueUses', (briefing): ReadonlyMap<ActorId, readonly CueUse[]> =>
  groupBy(cueUses(briefing), ({ speakers }) => speakers),
);

/** Groups of cues that an editor compares. */
export const cueGroups = ({ labels }: Briefing): LabelGroup[] => [...labels.values()].filter(({ of }) => of === 'cues');

/** The cues of each outlet's articles. */
export const outletCueUses = perBriefing(
  'outletCueUses',
  (briefing): ReadonlyMap<OutletId | undefined, readonly CueUse[]> =>
    Map.groupBy(cueUses(briefing), ({ article }) => article.outlet),
);

/** The uses of the words of each group that compares cues. */
export const groupCueUses = perBriefing(
  'groupCueUses',
  (briefing): ReadonlyMap<LabelGroupId, readonly Use[]> =>
    new Map(cueGroups(briefing).map((group) => [group.id, usesOf(briefing, group)])),
);

function usesOf(briefing: Briefing, group: LabelGroup): Use[] {
  const words = new Set(group.words.map(({ word }) => word));
  return cueUses(briefing).filter(
    ({ word, article }) => words.has(word) && sameLanguage(briefing, group, article.language),
  );
}

function sameLanguage({ config }: Briefing, group: LabelGroup, language: string): boolean {
  return baseOf(group.language ?? config.language) === baseOf(language);
}

const bases = new Map<string, string>();

/** The language of a tag without its region and script: to parse a tag costs more than all else here. */
function baseOf(tag: string): string {
  const base = bases.get(tag) ?? new Intl.Locale(tag).language;
  bases.set(tag, base);
  return base;
}
