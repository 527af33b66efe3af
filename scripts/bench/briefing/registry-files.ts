import { markdownFile, yamlFile, type ContentFile } from './file.ts';
import { placeFields } from './places.ts';
import { citedBlock, topicFile } from './subject-files.ts';
import type { Named, SyntheticActor, World } from './world.ts';

/** What a profile or a topic rests on: a statement by the actor, or on the topic, by its id. */
export type Grounds = ReadonlyMap<string, string>;

/** Everything that no article makes: the briefing's own file and its registries. */
export function* registryFiles(world: World, grounds: Grounds): Generator<ContentFile> {
  const { articles } = world.scale;
  yield yamlFile('briefing.yaml', {
    title: `A synthetic briefing of ${articles} articles`,
    description: 'Made-up words, names and events, laid out as a real briefing is, to measure builds and search with.',
    language: 'en',
    publish: 'full',
  });
  yield yamlFile('kinds.yaml', byId(world.kinds));
  yield yamlFile('measures.yaml', byId(world.measures));
  yield yamlFile('places.yaml', placeFields(world.places));
  yield yamlFile('labels.yaml', {
    'compared-words': {
      name: 'Compared words',
      words: world.vocabulary.slice(300, 308),
    },
    'compared-cues': {
      name: 'Compared cues',
      of: 'cues',
      words: world.vocabulary.slice(0, 8),
    },
  });
  for (const { id, name } of world.outlets) yield yamlFile(`outlets/${id}.yaml`, { name, languages: ['en'] });
  for (const topic of world.topics) yield topicFile(world, topic, grounds.get(topic.id));
  for (const actor of world.actors) yield actorFile(world, actor, grounds.get(actor.id));
}

function actorFile(world: World, actor: SyntheticActor, citation: string | undefined): ContentFile {
  const { id, name, kind, alias, office } = actor;
  const offices = office === undefined ? undefined : [office];
  const body = citation === undefined ? '' : citedBlock(world, citation, 'who');
  return markdownFile(`actors/${id}.md`, { name, kind, aliases: [alias], offices }, body);
}

const byId = (list: readonly Named[]): Record<string, { name: string }> =>
  Object.fromEntries(list.map(({ id, name }) => [id, { name }]));
