import type { Likelihood } from '../../content/schemas/edition.ts';
import { warning, type Rule } from './rule.ts';

/** English wordings of each step of the ICD 203 scale. */
const scale: Record<Likelihood, RegExp> = {
  'almost-no-chance': /\b(?:almost no chance|remote)\b/i,
  'very-unlikely': /\b(?:very unlikely|highly improbable)\b/i,
  unlikely: /\b(?:unlikely|improbable)\b/i,
  'roughly-even-chance': /\b(?:roughly even (?:chance|odds))\b/i,
  likely: /\b(?:likely|probable|probably)\b/i,
  'very-likely': /\b(?:very likely|highly probable)\b/i,
  'almost-certain': /\b(?:almost certain(?:ly)?|nearly certain)\b/i,
};
const offScale =
  /\b(?:may well|might|could well|possibly|perhaps|a good chance|no doubt|undoubtedly|certainly|definitely|inevitably|conceivably)\b/i;
const confidence = /\b(?:low|moderate|high)[ -]confidence\b|\bconfidence is (?:low|moderate|high)\b/i;
const anyLikelihood = new RegExp(
  Object.values(scale)
    .map((words) => words.source)
    .join('|'),
  'i',
);

/** Rule 7 (ICD 203): likelihood and confidence stand in sentences of their own, likelihood in the scale's words. */
export const likelihood: Rule = function* ({ briefing }) {
  if (new Intl.Locale(briefing.config.language).language !== 'en') return;
  for (const { file, keyJudgments } of briefing.editions.values()) {
    for (const [index, judgment] of keyJudgments.entries()) {
      const { text } = judgment.text;
      const at = { file, field: ['keyJudgments', index, 'text'], value: text };
      if (confidence.test(text) && anyLikelihood.test(text))
        yield warning({
          ...at,
          rule: 'likelihood-with-confidence',
          reason:
            'A likelihood and a confidence stand in one sentence, so that a reader cannot tell what is uncertain.',
          remedy: 'Leave the likelihood in "text" and say the confidence in "confidence" and "confidenceNote".',
        });
      const off = offScale.exec(text)?.[0];
      if (off !== undefined)
        yield warning({
          ...at,
          rule: 'off-scale-likelihood',
          reason: `"${off}" is not a word of the likelihood scale.`,
          remedy: `Use one of: ${Object.keys(scale)
            .map((word) => word.replaceAll('-', ' '))
            .join(', ')}.`,
        });
      if (judgment.likelihood !== undefined && !scale[judgment.likelihood].test(text))
        yield warning({
          ...at,
          rule: 'likelihood-not-said',
          reason: `The judgment is marked ${judgment.likelihood}, but its text does not say so.`,
          remedy: `Say "${judgment.likelihood.replaceAll('-', ' ')}" in the text, or correct "likelihood".`,
        });
    }
  }
};
