import type { Loader, LoaderContext } from 'astro/loaders';
import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { CollectionName } from '../../content/entry.ts';
import type { BriefingFolder, Snapshot } from './folder.ts';

/** The one entry of the collection that holds `briefing.yaml`. */
export const briefingEntry = 'briefing';

/** Fills one collection with the facts of its entries: frontmatter and what is known of the body, never its text. */
export function factsLoader(folder: BriefingFolder, collection: CollectionName): Loader {
  return snapshotLoader(folder, collection, ({ facts }) =>
    facts.filter((one: AnyEntryFacts) => one.collection === collection).map((one) => ({ id: one.id, data: one })),
  );
}

/** Fills the collection that has one entry: the briefing's configuration and the digest of everything in the folder. */
export function configLoader(folder: BriefingFolder): Loader {
  return snapshotLoader(folder, briefingEntry, ({ config, digest, quotes }) => [{ id: briefingEntry, data: { config, digest, quotes } }]);
}

interface Stored {
  readonly id: string;
  readonly data: object;
}

function snapshotLoader(folder: BriefingFolder, name: string, entriesOf: (snapshot: Snapshot) => readonly Stored[]): Loader {
  const fill = async ({ store }: LoaderContext): Promise<void> => {
    const entries = entriesOf(await folder.snapshot());
    store.clear();
    for (const { id, data } of entries) store.set({ id, data: { ...data } });
  };
  return {
    name: `readout-${name}`,
    async load(context) {
      await fill(context);
      const { watcher } = context;
      if (watcher === undefined) return;
      watcher.add(folder.dir);
      const update = (path: string): void => {
        if (!path.startsWith(folder.dir)) return;
        folder.refresh();
        // All collections fail for one reason, so one of them says it; the pages stay as they were.
        fill(context).catch((error: unknown) => {
          if (name === briefingEntry) context.logger.error(error instanceof Error ? error.message : String(error));
        });
      };
      watcher.on('add', update).on('change', update).on('unlink', update);
    },
  };
}
