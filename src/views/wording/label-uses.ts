import type { Briefing, LabelGroup } from '../../briefing/model.ts';
import type { LabelGroupId } from '../../content/schemas/ids.ts';
import { finderOf, wordsIn } from '../parts/words-in.ts';
import type { Use } from './use.ts';

const known = new WeakMap<Briefing, ReadonlyMap<LabelGroupId, readonly Use[]>>();

/** The uses of the words of each group in the labels of all articles, the oldest article first. Looked for once. */
export function labelUses(briefing: Briefing): ReadonlyMap<LabelGroupId, readonly Use[]> {
  const before = known.get(briefing);
  if (before) return before;
  const groups = [...briefing.labels.values()].filter(({ of }) => of === 'labels');
  const found = new Map(groups.map((group) => [group.id, usesOf(briefing, group)]));
  known.set(briefing, found);
  return found;
}

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
        cites: ({ notes }) => notes.paragraphs(article, label.p.slice(0, 1)),
      })),
    ),
  );
}
