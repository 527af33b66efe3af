import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { EntryFacts } from '../briefing/digest/digest.ts';
import type { CollectionName } from '../content/entry.ts';
import { briefingFolder, type Snapshot } from './content/folder.ts';
import { configLoader, factsLoader } from './content/loader.ts';
import { contentDir, withDrafts } from './content/dir.ts';

const folder = briefingFolder(contentDir(), { drafts: withDrafts() });

/** Entries come through the one reader, which has checked them: Astro stores them and asks nothing more of them. */
const facts = <C extends CollectionName>(collection: C) =>
  defineCollection({ loader: factsLoader(folder, collection), schema: z.custom<EntryFacts<C>>() });

export const collections = {
  briefing: defineCollection({ loader: configLoader(folder), schema: z.custom<Omit<Snapshot, 'facts'>>() }),
  actors: facts('actors'),
  outlets: facts('outlets'),
  places: facts('places'),
  measures: facts('measures'),
  kinds: facts('kinds'),
  labels: facts('labels'),
  topics: facts('topics'),
  events: facts('events'),
  claims: facts('claims'),
  editions: facts('editions'),
  articles: facts('articles'),
};
