import type { LikelihoodWording } from './wording.ts';

/** Words of our own after the steps of ICD 203. */
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
