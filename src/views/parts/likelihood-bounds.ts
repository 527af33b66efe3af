import type { Likelihood } from '../../content/schemas/edition.ts';

/** The bounds of ICD 203, in per cent. */
export const likelihoodBounds: Readonly<Record<Likelihood, readonly [number, number]>> = {
  'almost-no-chance': [1, 5],
  'very-unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly-even-chance': [45, 55],
  likely: [55, 80],
  'very-likely': [80, 95],
  'almost-certain': [95, 99],
};
