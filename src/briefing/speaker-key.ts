import type { Speaker } from './statement.ts';

/** Tells speakers apart: two unnamed officials of one state are one only where the reports call them the same. */
export function speakerKey(speaker: Speaker): string {
  if (speaker.kind === 'actor') return `actor:${speaker.id}`;
  if (speaker.kind === 'unnamed') return `unnamed:${speaker.of ?? ''}:${speaker.text}`;
  return speaker.outlet === undefined ? `article:${speaker.article}` : `outlet:${speaker.outlet}`;
}
