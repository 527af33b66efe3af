import type { Briefing, LabelGroup } from '../../briefing/model.ts';
import type { LabelGroupId } from '../../content/schemas/ids.ts';
import { finderOf, wordsIn } from '../parts/words-in.ts';
import { perBriefing } from '../per-briefing.ts';
import type { Use } from './use.ts';

/** The uses of the words of each group in the labels of all articles, the oldest article first. Looked for once. */
export const labelUses = perBriefing('labelUses', (briefing): ReadonlyMap<LabelGroupId, readonly Use[]> => {
  const groups = [...briefing.labels.values()].filter(({ of }) => of === 'labels');
  return new Map(groups.map((group) => [group.id, usesOf(briefing, group)]));
});

function usesOf(briefing: Briefing, group: LabelGroup): Use[] {
  const language = group.language ?? briefing.config.language;
  const finders = group.words.map(({ word, forms }) => ({ word, find: finderOf([word, ...forms], language) }));
  return [...briefing.articles.values()].flatMap((article) =>
    article.labels.flatMap((label) =>
      [...wordsIn(label.words, finders)].map((word) => ({
        word,
        printed: label.words,
        article,
        keys: label.p.map((p) => `${article.id} ${p}`),
        subjects: [label.for],
        by: label.by,
        at: label.p[0],
      })),
    ),
  );
}
