import type { LikelihoodWording } from './wording.ts';

/** The words of ICD 203 (Analytic Standards, 2015, D.6.e.2.a). */
export const english: LikelihoodWording = {
  scale: {
    'almost-no-chance': ['almost no chance', 'remote'],
    'very-unlikely': ['very unlikely', 'highly improbable'],
    unlikely: ['unlikely', 'improbable', 'improbably'],
    'roughly-even-chance': ['roughly even chance', 'roughly even odds'],
    likely: ['likely', 'probable', 'probably'],
    'very-likely': ['very likely', 'highly probable'],
    'almost-certain': ['almost certain', 'almost certainly', 'nearly certain'],
  },
  offScale: [
    'may well',
    'might',
    'could well',
    'possibly',
    'perhaps',
    'a good chance',
    'no doubt',
    'undoubtedly',
    'certainly',
    'definitely',
    'inevitably',
    'conceivably',
  ],
  confidence: ['low', 'moderate', 'high'].flatMap((level) => [
    `${level} confidence`,
    `${level}-confidence`,
    `confidence is ${level}`,
  ]),
};
