import { likelihoods } from '../../content/schemas/edition.ts';
import type { Problem } from '../../content/problem.ts';
import { warning, type Rule } from './rule.ts';
import { wordingOf } from '../likelihood/catalogues.ts';
import { spokenIn, type LikelihoodWording } from '../likelihood/wording.ts';

type At = Pick<Problem, 'file' | 'field'> | Pick<Problem, 'file' | 'line'>;

/**
 * Rule 7 (ICD 203): likelihood and confidence stand in sentences of their own, likelihood in the scale's words. A key
 * judgment is held to it whole; in the lines of the BLUF and in the text, the sentences in which a likelihood is spoken.
 */
export const likelihood: Rule = function* ({ briefing }) {
  const wording = wordingOf(briefing.config.language);
  if (wording === undefined) return;
  for (const { file, bluf, keyJudgments, body } of briefing.editions.values()) {
    for (const line of bluf)
      for (const sentence of line.judging ?? []) yield* inSentence(wording, sentence, { file, field: line.field });
    for (const [index, { text: line, likelihood: marked }] of keyJudgments.entries()) {
      const at = { file, field: ['keyJudgments', index, 'text'] };
      yield* inSentence(wording, line.text, at);
      if (marked !== undefined && !wording.scale[marked].some((word) => spokenSteps(wording, line.text).has(word)))
        yield warning({
          ...at,
          rule: 'likelihood-not-said',
          value: line.text,
          reason: `The judgment is marked ${marked}, but its text does not say so.`,
          remedy: `Say "${wording.scale[marked][0] ?? marked}" in the text, or correct "likelihood".`,
        });
    }
    for (const block of body.blocks)
      for (const sentence of block.judging ?? []) yield* inSentence(wording, sentence, { file, line: block.line });
  }
};

function* inSentence(wording: LikelihoodWording, text: string, at: At): Generator<Problem> {
  const mixed = spokenIn(text, wording.confidence).length > 0 && spokenSteps(wording, text).size > 0;
  if (mixed)
    yield warning({
      ...at,
      value: text,
      rule: 'likelihood-with-confidence',
      reason: 'A likelihood and a confidence stand in one sentence, so that a reader cannot tell what is uncertain.',
      remedy:
        'field' in at && at.field[0] === 'keyJudgments'
          ? 'Leave the likelihood in "text" and say the confidence in "confidence" and "confidenceNote".'
          : 'Say the one in one sentence and the other in another.',
    });
  const [off] = spokenIn(text, [...wording.offScale, ...wordsOf(wording)]).filter((word) =>
    wording.offScale.includes(word),
  );
  if (off !== undefined)
    yield warning({
      ...at,
      value: text,
      rule: 'off-scale-likelihood',
      reason: `"${off}" is not a word of the likelihood scale.`,
      remedy: `Use one of: ${likelihoods.map((step) => wording.scale[step][0] ?? step).join(', ')}.`,
    });
}

const wordsOf = ({ scale }: LikelihoodWording): string[] => Object.values(scale).flat();

/** The scale's words that stand in a text. */
const spokenSteps = (wording: LikelihoodWording, text: string): ReadonlySet<string> =>
  new Set(spokenIn(text, wordsOf(wording)));
