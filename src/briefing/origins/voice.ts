import type { Party, Speaker, Statement } from '../statement.ts';

type Actor = Extract<Party, { kind: 'actor' }>;

/** The actor out of whose mouth the words came: the last of those who passed them on, who are listed from the speaker on. */
export const relayingActor = ({ through }: Statement): Actor | undefined =>
  through.findLast((party) => party.kind === 'actor');

/**
 * Whose word a statement is: its relaying actor's, else its speakers' jointly. `own` is an article's own voice, which an
 * article and its copies share; an unnamed speaker is told apart by the words for them.
 */
export function voiceOf(statement: Statement): string {
  const relaying = relayingActor(statement);
  if (relaying) return `actor:${relaying.id}`;
  return voiceOfAll(statement, ({ text, of = '' }) => `unnamed:${of}:${text}`);
}

/** The same across outlets, which put other words for one unnamed speaker. */
export function voiceAcrossOutlets(statement: Statement): string {
  const relaying = relayingActor(statement);
  if (relaying) return `actor:${relaying.id}`;
  return voiceOfAll(statement, ({ of = '' }) => `unnamed:${of}`);
}

function voiceOfAll(
  { speakers }: Statement,
  unnamed: (speaker: Extract<Speaker, { kind: 'unnamed' }>) => string,
): string {
  return speakers
    .map((speaker) => {
      if (speaker.kind === 'actor') return `actor:${speaker.id}`;
      return speaker.kind === 'outlet' ? 'own' : unnamed(speaker);
    })
    .sort()
    .join(' ');
}
