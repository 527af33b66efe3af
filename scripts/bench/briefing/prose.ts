import { capital } from './vocabulary.ts';
import type { SyntheticActor, World } from './world.ts';

/** A run of words without punctuation. */
export function words(world: World, count: number): string {
  const found: string[] = [];
  for (let at = 0; at < count; at += 1) found.push(world.word());
  return found.join(' ');
}

/** A sentence of about so many words. */
export function sentence(world: World, length: number): string {
  const first = Math.max(2, Math.round(length * (0.4 + 0.2 * world.random.unit())));
  const text = `${words(world, first)}, ${words(world, Math.max(1, length - first))}.`;
  return capital(text);
}

/** A paragraph and who it speaks of; where it has a quotation, `speaker` says it. */
export interface Paragraph {
  readonly text: string;
  readonly mentions: readonly SyntheticActor[];
  readonly speaker?: SyntheticActor;
  /** Verbatim, four to nine words. */
  readonly quote?: string;
  /** The word of reporting before it. */
  readonly cue?: string;
}

/** About 44 words. */
export function plainParagraph(world: World): Paragraph {
  const { random } = world;
  const mentions = random.chance(0.5) ? [world.actor()] : [];
  const opening = mentions.map((actor) => `${actor.name} ${words(world, random.whole(8, 12))}. `).join('');
  const rest = Array.from({ length: mentions.length === 0 ? 3 : 2 }, () => sentence(world, random.whole(11, 20))).join(
    ' ',
  );
  return { text: opening + rest, mentions };
}

/** About 44 words, one actor saying something. */
export function quotingParagraph(world: World): Paragraph {
  const { random } = world;
  const speaker = world.actor();
  const quote = words(world, random.whole(4, 9));
  const before = sentence(world, random.whole(12, 22));
  const reporting = words(world, 2);
  const said = `${speaker.name} ${reporting} “${quote}”, ${words(world, random.whole(2, 6))}.`;
  const after = `${speaker.alias} ${words(world, random.whole(9, 15))}.`;
  return {
    text: `${before} ${said} ${after}`,
    mentions: [speaker],
    speaker,
    quote,
    cue: reporting.split(' ')[0] ?? reporting,
  };
}
