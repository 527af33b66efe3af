import type { Position } from '../../content/schemas/statement.ts';

/** The shapes of the site's signs as letters that nearly every font has: the word stands beside. */
export const signs: Readonly<Record<Position, string>> = {
  asserts: '■',
  denies: '●',
  questions: '◊',
  qualifies: '□',
  declines: '○',
};
