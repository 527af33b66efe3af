import type { LiveLoader } from 'astro/loaders';
import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { CollectionName } from '../../content/entry.ts';
import { given } from '../../publish/given.ts';

/**
 * One collection of a briefing: the facts of its entries, which are their frontmatter and what is known of their bodies,
 * never the text. The host has read and checked them; nothing of them is kept in Astro's store or in the site's program.
 */
export function factsLoader(collection: CollectionName): LiveLoader<AnyEntryFacts, { id: string }> {
  const entries = async () =>
    (await given().snapshot()).facts
      .filter((one) => one.collection === collection)
      .map((one) => ({ id: one.id, data: one }));
  return {
    name: `readout-${collection}`,
    loadCollection: async () => ({ entries: await entries() }),
    loadEntry: async ({ filter }) => (await entries()).find(({ id }) => id === filter.id),
  };
}
