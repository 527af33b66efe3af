import type { Speaker } from '../../briefing/statement.ts';

/** An actor's id; an unnamed speaker's description and, in brackets, what they belong to; `outlet` for its own voice. */
export function speakerText(speaker: Speaker): string {
  if (speaker.kind === 'actor') return speaker.id;
  if (speaker.kind === 'outlet') return 'outlet';
  return speaker.of === undefined ? speaker.text : `${speaker.text} [${speaker.of}]`;
}
