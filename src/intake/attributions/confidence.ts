/**
 * How often a rule's proposals are right: (right + 1) / (all + 2) over sentences written for the purpose
 * (`tests/intake/attributions/passages`), so that a rule seen seldom is trusted little. Those of 0.6 and less are judged, not counted.
 */
const measured: Readonly<Record<string, number>> = {
  'according-first': 0.67,
  'according-last': 0.8,
  'aside-inverted': 0.75,
  'aside-subject': 0.91,
  attitude: 0.86,
  'bare-participle': 0.75,
  'bare-relative': 0.75,
  'bare-subject': 0.97,
  'headline-first': 0.67,
  'headline-last': 0.67,
  label: 0.7,
  nested: 0.5,
  noun: 0.6,
  'noun-coordinated': 0.8,
  'noun-participle': 0.67,
  'noun-relative': 0.6,
  'noun-subject': 0.97,
  passive: 0.67,
  plain: 0.6,
  quotation: 0.4,
  'quote-after-paragraph': 0.6,
  'quote-after-sentence': 0.6,
  'quote-after-subject': 0.8,
  'quote-in-clause': 0.5,
  'quote-introduced': 0.75,
  'quote-inverted': 0.92,
  'quote-participle': 0.67,
  'quote-subject': 0.94,
  'quoted-as': 0.67,
  'that-coordinated': 0.75,
  'that-participle': 0.75,
  'that-subject': 0.98,
  'to-subject': 0.92,
};

/** The confidence of a rule's proposals, from 0 to 1; of one that has not been seen, no more than a guess. */
export const confidenceOf = (rule: string): number => measured[rule] ?? 0.5;
