import { makePlaces, type SyntheticPlace } from './places.ts';
import { seededRandom, type Random } from './random.ts';
import { scaleOf, type Scale } from './scale.ts';
import { capital, makeNames, makeVocabulary } from './vocabulary.ts';
import { zipf } from './zipf.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface SyntheticActor extends Named {
  readonly kind: 'person' | 'body' | 'state' | 'armed-group';
  /** The short form by which a text names it again. */
  readonly alias: string;
  readonly office?: { readonly title: string; readonly of: string };
}

/** What the articles are about and made of: registries, vocabulary, and a way to draw from each as texts do. */
export interface World {
  readonly scale: Scale;
  readonly random: Random;
  /** Draws for one part of the briefing alone. */
  readonly apart: { readonly figures: Random };
  /** By rank, the most used first. */
  readonly vocabulary: readonly string[];
  readonly actors: readonly SyntheticActor[];
  readonly outlets: readonly Named[];
  readonly topics: readonly Named[];
  readonly places: readonly SyntheticPlace[];
  readonly kinds: readonly Named[];
  readonly measures: readonly Named[];
  /** The words of reporting that are verbs often enough to be recorded as cues. */
  readonly cues: ReadonlySet<string>;
  readonly word: () => string;
  readonly actor: () => SyntheticActor;
  readonly outlet: () => Named;
  readonly topic: () => Named;
  readonly place: () => Named;
}

const vocabularySize = 60_000;

/** The law that the words of an English text follow, within the sizes that matter here. */
const wordLaw = { exponent: 1.05, shift: 2.7 };

/** As many verbs of reporting as a real briefing has. */
const cueCount = 300;

export interface Recipe {
  /** How many articles. */
  readonly articles: number;
  /** The same recipe gives the same files, byte for byte. */
  readonly seed: number;
}

export function worldOf({ articles, seed }: Recipe): World {
  const scale = scaleOf(articles);
  const random = seededRandom(seed);
  const vocabulary = makeVocabulary(vocabularySize, random);
  const names = makeNames(scale.actors * 2 + scale.outlets + scale.places, random)[Symbol.iterator]();
  const properName = (): string => {
    const { value, done } = names.next();
    if (done === true) throw new RangeError('There are fewer names than entries.');
    return value;
  };
  const phrase = (): string =>
    capital(`${random.pick(vocabulary.slice(200, 3000))} ${random.pick(vocabulary.slice(200, 3000))}`);
  const named = (kind: string, count: number, name: () => string): Named[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${kind}-${index + 1}`,
      name: name(),
    }));

  const actors = makeActors(scale.actors, properName);
  const outlets = named('outlet', scale.outlets, () => `The ${properName()} Post`);
  const topics = named('topic', scale.topics, phrase);
  const places = makePlaces(named('place', scale.places, properName), seededRandom(seed, 'places'));
  return {
    scale,
    random,
    apart: { figures: seededRandom(seed, 'figures') },
    vocabulary,
    actors,
    outlets,
    topics,
    places,
    kinds: named('kind', 6, phrase),
    measures: named('measure', 6, phrase),
    cues: new Set(vocabulary.slice(0, cueCount)),
    word: zipf(vocabulary, random, wordLaw),
    actor: zipf(actors, random),
    outlet: zipf(outlets, random, { shift: 1 }),
    topic: zipf(topics, random, { shift: 1 }),
    place: zipf(places, random, { shift: 1 }),
  };
}

function makeActors(count: number, properName: () => string): SyntheticActor[] {
  const states = Math.max(1, Math.round(count / 10));
  return Array.from({ length: count }, (_, index): SyntheticActor => {
    const id = `actor-${index + 1}`;
    const alias = properName();
    if (index < states) return { id, kind: 'state', name: `Republic of ${alias}`, alias };
    if (index % 5 === 1) return { id, kind: 'body', name: `Council of ${alias}`, alias };
    if (index % 11 === 2) return { id, kind: 'armed-group', name: `Front of ${alias}`, alias };
    const office = { title: 'Minister', of: `actor-${(index % states) + 1}` };
    return {
      id,
      kind: 'person',
      name: `${properName()} ${alias}`,
      alias,
      office,
    };
  });
}
