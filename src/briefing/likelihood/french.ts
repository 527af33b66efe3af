import type { LikelihoodWording } from './wording.ts';

/** Words of our own after the steps of ICD 203. */
export const french: LikelihoodWording = {
  scale: {
    'almost-no-chance': ['exceptionnellement improbable', 'extrêmement improbable', 'presque aucune chance'],
    'very-unlikely': ['très improbable', 'très peu probable'],
    unlikely: ['improbable', 'peu probable'],
    'roughly-even-chance': ['à peu près aussi probable qu’improbable'],
    likely: ['probable', 'probablement'],
    'very-likely': ['très probable', 'très probablement'],
    'almost-certain': ['quasiment certain', 'quasi certain', 'presque certain'],
  },
  offScale: [
    'peut-être',
    'sans doute',
    'certainement',
    'sûrement',
    'inévitablement',
    'éventuellement',
    'vraisemblablement',
  ],
  confidence: [
    'degré de confiance faible',
    'degré de confiance moyen',
    'degré de confiance élevé',
    'confiance faible',
    'confiance moyenne',
    'confiance élevée',
  ],
};
