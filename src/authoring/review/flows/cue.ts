import { fold } from '../../../briefing/documents/fold.ts';
import { cueWords, longestCue } from '../../../briefing/integrity/cues.ts';
import { ask, type Flow } from '../question.ts';

/** The cue that intake proposes, where it can be a statement's: short, and in the paragraphs that it rests on. */
export const proposedCue = (cue: string, paragraphs: readonly string[]): string =>
  cueProblem(cue, paragraphs) === null ? cue : '';

/** Asks for the document's verb of reporting. */
export function* askCue(initial: string, paragraphs: readonly string[]): Flow<string> {
  const answer = yield* ask(
    { prompt: 'Verb of reporting, as printed; - for none', initial: initial === '' ? '-' : initial },
    (cue) => (cue === '-' ? null : cueProblem(cue, paragraphs)),
  );
  return answer === '-' ? '' : answer;
}

function cueProblem(cue: string, paragraphs: readonly string[]): string | null {
  const count = cueWords(cue);
  if (count > longestCue)
    return `"${cue}" has ${count} words; at most ${longestCue} are allowed. Keep the verb and what belongs to it.`;
  if (!paragraphs.some((paragraph) => fold(paragraph).includes(fold(cue))))
    return `"${cue}" does not stand in the paragraph. Copy it letter by letter.`;
  return null;
}
