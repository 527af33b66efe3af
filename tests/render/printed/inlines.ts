import type { Inline } from '../../../src/render/printed/document.ts';

export const text = (words: string, more: Partial<Extract<Inline, { kind: 'text' }>> = {}): Inline => ({
  kind: 'text',
  text: words,
  ...more,
});

export const cites = (...numbers: number[]): Inline => ({ kind: 'cites', numbers });

export const took = (position: Extract<Inline, { kind: 'position' }>['position'], words: string): Inline => ({
  kind: 'position',
  position,
  text: words,
});
