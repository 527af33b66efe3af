import type { CollectionName } from '../../../content/entry.ts';

/** The collections two entries of which may turn out to be one. */
export const mergeable: readonly CollectionName[] = ['actors', 'outlets', 'places', 'topics', 'events', 'claims'];
