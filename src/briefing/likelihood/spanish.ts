import type { LikelihoodWording } from './wording.ts';

/** Words of our own after the steps of ICD 203. */
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
