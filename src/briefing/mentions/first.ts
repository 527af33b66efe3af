import type { Mention } from './matcher.ts';

/** Of each actor the first mention, in order. */
export function firstMentions<Id>(mentions: readonly Mention<Id>[]): readonly Mention<Id>[] {
  const seen = new Set<Id>();
  return mentions.filter(({ actor }) => {
    if (seen.has(actor)) return false;
    seen.add(actor);
    return true;
  });
}
