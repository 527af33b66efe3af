import type { ActorId, MeasureId, OutletId, TopicId } from '../content/schemas/ids.ts';
import type { ActorData } from '../content/schemas/actor.ts';
import type { MeasureData, OutletData } from '../content/schemas/registries.ts';
import type { TopicData } from '../content/schemas/subjects.ts';
import type { Limits } from './input.ts';

/** What the briefing and the editor know that a document may not say. Empty registries are a briefing's beginning. */
export interface IntakeContext {
  /** The briefing's own language: of registered names that give none. */
  readonly language: string;
  readonly actors: ReadonlyMap<ActorId, ActorData>;
  readonly outlets: ReadonlyMap<OutletId, OutletData>;
  readonly topics: ReadonlyMap<TopicId, TopicData>;
  readonly measures: ReadonlyMap<MeasureId, MeasureData>;
  /** Names of places, by id. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Told by the editor for this document: they stand above what it says. */
  readonly given: {
    readonly published?: string | undefined;
    readonly url?: string | undefined;
    readonly outlet?: OutletId | undefined;
    readonly language?: string | undefined;
  };
  /** The latest day that a publication date can be, as `2026-11-22`: what lies after it is no date of a report. */
  readonly today: string;
  readonly limits: Limits;
  /** Tells the language of a text; null where it is not plain. In place of n-grams loaded here, which take much memory. */
  readonly tellLanguage?: (text: string) => Promise<string | null>;
}
