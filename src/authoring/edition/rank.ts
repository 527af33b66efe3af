import type { Day } from '../../edtf/date.ts';
import { utcDate } from '../../edtf/day.ts';

/** What a candidate for a line is ranked by. */
export interface Weights {
  /** Independent origins of what it says: see docs/origins.md. */
  readonly origins: number;
  /** The day it is of; null where that is not known. */
  readonly day: Day | null;
  /** Topics, claims, actors and events of the briefing that it touches, each once. */
  readonly links: number;
}

export interface Ranked<T> {
  readonly item: T;
  /** 0 to 100. */
  readonly score: number;
  /** How the score came about, for an editor. */
  readonly reason: string;
}

/** How much each of the three counts at most: together 100. */
const shares = { origins: 50, recency: 25, links: 25 } as const;

/**
 * The best first: half for independent origins, a quarter each for recency and centrality, each as a part of the most
 * that one of the candidates has. Of equal ones the first by `key` comes first, so that a draft is always the same.
 */
export function ranked<T>(
  candidates: readonly { readonly item: T; readonly key: string; readonly weights: Weights }[],
  window: { readonly from: Day; readonly to: Day },
): Ranked<T>[] {
  const most = {
    origins: Math.max(1, ...candidates.map(({ weights }) => weights.origins)),
    links: Math.max(1, ...candidates.map(({ weights }) => weights.links)),
  };
  const length = daysBetween(window.from, window.to) + 1;
  return candidates
    .map(({ item, key, weights: { origins, day, links } }) => {
      const before = day === null ? length : Math.max(0, daysBetween(day, window.to));
      const points = {
        origins: Math.round((shares.origins * origins) / most.origins),
        recency: Math.round(shares.recency * Math.max(0, 1 - before / length)),
        links: Math.round((shares.links * links) / most.links),
      };
      const score = points.origins + points.recency + points.links;
      const when = day === null ? 'no day' : before === 0 ? 'at the end' : `${counted(before, 'day')} before the end`;
      const reason =
        `${score} of 100: ${counted(origins, 'origin')} of at most ${most.origins} (${points.origins}), ` +
        `${when} (${points.recency}), ${counted(links, 'link')} of at most ${most.links} (${points.links})`;
      return { item, key, score, reason };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map(({ item, score, reason }) => ({ item, score, reason }));
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const daysBetween = (from: Day, to: Day): number =>
  Math.round((utcDate(to).getTime() - utcDate(from).getTime()) / 86_400_000);
