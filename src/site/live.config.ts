import { defineLiveCollection } from 'astro:content';
import type { CollectionName } from '../content/entry.ts';
import { factsLoader } from './content/loader.ts';

const facts = (collection: CollectionName) => defineLiveCollection({ loader: factsLoader(collection) });

export const collections = {
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
