import type { ActorData } from './schemas/actor.ts';
import type { ArticleData } from './schemas/article.ts';
import type { BriefingData } from './schemas/briefing.ts';
import type { EditionData } from './schemas/edition.ts';
import type { KindData, LabelGroupData, MeasureData, OutletData, PlaceData } from './schemas/registries.ts';
import type { ClaimData, EventData, TopicData } from './schemas/subjects.ts';

/** What each collection's entries hold, by the collection's name. */
export interface Collections {
  articles: ArticleData;
  actors: ActorData;
  outlets: OutletData;
  places: PlaceData;
  measures: MeasureData;
  kinds: KindData;
  labels: LabelGroupData;
  topics: TopicData;
  events: EventData;
  claims: ClaimData;
  editions: EditionData;
}
export type CollectionName = keyof Collections;

export const collectionNames = [
  'actors',
  'outlets',
  'places',
  'measures',
  'kinds',
  'labels',
  'topics',
  'events',
  'claims',
  'editions',
  'articles',
] as const satisfies readonly CollectionName[];

/** One entry of a briefing folder as read: valid by its schema, nothing resolved. */
export interface Entry<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  readonly data: Collections[C];
  /** The Markdown below the frontmatter; empty for YAML files. */
  readonly body: string;
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number;
}

export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/** A briefing folder as read. */
export interface Source {
  readonly config: BriefingData;
  readonly entries: readonly AnyEntry[];
}
