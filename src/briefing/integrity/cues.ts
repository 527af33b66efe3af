import { quotePieces } from '../build/statement.ts';
import { wordsOf } from './long-quote.ts';
import { error, ofEachArticle } from './rule.ts';

/** The most words that a cue may have. */
export const longestCue = 5;

export const cueWords = (cue: string): number =>
  quotePieces(cue).reduce((sum, piece) => sum + wordsOf(piece).length, 0);

/** Rule 2: a cue is a verb or a short phrase, and stands beside a speaker whom the outlet reports. */
export const cues = ofEachArticle(function* ({ file, statements }) {
  for (const { id, cue, speakers } of statements) {
    if (cue === undefined) continue;
    const at = { file, field: ['statements', id, 'cue'], value: cue };
    const count = cueWords(cue);
    if (count > longestCue) {
      yield error({
        rule: 'long-cue',
        ...at,
        reason: `This cue has ${count} words; at most ${longestCue} are allowed.`,
        remedy: 'Keep the verb of reporting and what belongs to it, as "claimed" or "cast doubt on".',
      });
    }
    if (speakers.some(({ kind }) => kind === 'outlet')) {
      yield error({
        rule: 'cue-of-outlet',
        ...at,
        reason: 'The outlet says this in its own voice; a cue is how it reports what somebody else said.',
        remedy: 'Take the cue out, or name in "by" who said it.',
      });
    }
  }
});
