import { markdownFile, type ContentFile } from './file.ts';
import { words } from './prose.ts';
import type { SyntheticClaim, SyntheticEvent } from './subjects.ts';
import { capital } from './vocabulary.ts';
import type { Named, World } from './world.ts';

/** A block of one sentence that rests on a statement or an event, as `article#statement` or `event`. */
export const citedBlock = (world: World, citation: string, id: string): string =>
  `${capital(words(world, world.random.whole(14, 26)))} [@${citation}]. {#${id}}\n`;

export function eventFile(world: World, event: SyntheticEvent): ContentFile {
  const { id, title, kind, when, status, place, actors, topic, reported } = event;
  return markdownFile(
    `events/${id}.md`,
    {
      title,
      kind: kind.id,
      when,
      status,
      place: place.id,
      actors: actors.map((actor) => ({ id: actor.id })),
      topics: [topic.id],
    },
    citedBlock(world, reported, 'what'),
  );
}

export function claimFile(world: World, { id, proposition, topic, asserted }: SyntheticClaim): ContentFile {
  return markdownFile(`claims/${id}.md`, { proposition, topics: [topic.id] }, citedBlock(world, asserted, 'issue'));
}

export function topicFile(world: World, { id, name }: Named, citation: string | undefined): ContentFile {
  return markdownFile(`topics/${id}.md`, { name }, citation === undefined ? '' : citedBlock(world, citation, 'issue'));
}
