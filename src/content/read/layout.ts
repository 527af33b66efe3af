import type { z } from 'zod';
import type { CollectionName, Collections } from '../entry.ts';
import { actor } from '../schemas/actor.ts';
import { article } from '../schemas/article.ts';
import { edition } from '../schemas/edition.ts';
import { kind, labelGroup, measure, outlet, place } from '../schemas/registries.ts';
import { claim, event, topic } from '../schemas/subjects.ts';

/**
 * Where a collection lives in a briefing folder: a folder of Markdown or YAML files, one an entry, named by its file;
 * or one YAML file whose keys name its entries.
 */
export type Layout<C extends CollectionName = CollectionName> = {
  readonly collection: C;
  readonly shape: 'markdown' | 'yaml' | 'keys';
  readonly schema: z.ZodType<Collections[C]>;
  /** As an error calls one entry. */
  readonly noun: string;
};

const layout = <C extends CollectionName>(
  collection: C,
  shape: Layout['shape'],
  noun: string,
  schema: z.ZodType<Collections[C]>,
): Layout<C> => ({ collection, shape, noun, schema });

/** All collections; registries before the articles, which are read against them. */
export const layouts = [
  layout('actors', 'markdown', 'an actor', actor),
  layout('outlets', 'yaml', 'an outlet', outlet),
  layout('places', 'keys', 'a place', place),
  layout('measures', 'keys', 'a measure', measure),
  layout('kinds', 'keys', 'a kind of event', kind),
  layout('labels', 'keys', 'a group of labels', labelGroup),
  layout('topics', 'markdown', 'a topic', topic),
  layout('events', 'markdown', 'an event', event),
  layout('claims', 'markdown', 'a claim', claim),
  layout('editions', 'markdown', 'an edition', edition),
  layout('articles', 'markdown', 'an article', article),
] as const;

/** The extension of a collection's files. */
export const extensionOf = (shape: Layout['shape']): string => (shape === 'markdown' ? '.md' : '.yaml');

/** Which collection a file of a briefing folder belongs to, or a folder that cannot be looked into; null where it belongs to none. */
export function layoutOf(file: string): Layout | null {
  const [top = '', ...below] = file.split('/');
  for (const layout of layouts) {
    const extension = extensionOf(layout.shape);
    if (
      layout.shape === 'keys'
        ? file === layout.collection + extension
        : top === layout.collection && below.length > 0 && (file.endsWith(extension) || file.endsWith('/'))
    )
      return layout;
  }
  return null;
}
