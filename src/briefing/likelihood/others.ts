import type { LikelihoodWording } from './wording.ts';

/*
 * Words of our own after the steps of ICD 203, which was written in English only: the first of each step is what a writer
 * of the language would say, the others mean the same. No translation of another scale is followed, for its steps differ.
 */

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

export const german: LikelihoodWording = {
  scale: {
    'almost-no-chance': ['besonders unwahrscheinlich', 'äußerst unwahrscheinlich'],
    'very-unlikely': ['sehr unwahrscheinlich'],
    unlikely: ['unwahrscheinlich'],
    'roughly-even-chance': ['etwa ebenso wahrscheinlich wie nicht'],
    likely: ['wahrscheinlich'],
    'very-likely': ['sehr wahrscheinlich'],
    'almost-certain': ['praktisch sicher', 'so gut wie sicher', 'fast sicher'],
  },
  offScale: [
    'vielleicht',
    'möglicherweise',
    'eventuell',
    'vermutlich',
    'wohl',
    'sicherlich',
    'zweifellos',
    'zweifelsohne',
    'unausweichlich',
  ],
  confidence: [
    'geringes vertrauen',
    'mittleres vertrauen',
    'hohes vertrauen',
    'geringem vertrauen',
    'mittlerem vertrauen',
    'hohem vertrauen',
  ],
};

export const spanish: LikelihoodWording = {
  scale: {
    'almost-no-chance': ['excepcionalmente improbable', 'sumamente improbable', 'extremadamente improbable'],
    'very-unlikely': ['muy improbable', 'muy poco probable'],
    unlikely: ['improbable', 'poco probable'],
    'roughly-even-chance': ['tan probable como improbable', 'tan probable como no'],
    likely: ['probable', 'probablemente'],
    'very-likely': ['muy probable', 'muy probablemente'],
    'almost-certain': ['prácticamente seguro', 'virtualmente cierto', 'casi seguro'],
  },
  offScale: [
    'quizá',
    'quizás',
    'tal vez',
    'posiblemente',
    'seguramente',
    'sin duda',
    'ciertamente',
    'inevitablemente',
    'a lo mejor',
  ],
  confidence: [
    'nivel de confianza bajo',
    'nivel de confianza medio',
    'nivel de confianza alto',
    'confianza baja',
    'confianza media',
    'confianza alta',
  ],
};
