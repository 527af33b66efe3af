import type { Flow } from '../../authoring/review/question.ts';
import type { Answers } from './answers.ts';

/** Asks the questions of a flow one after another; what comes of it, null where whoever answers leaves it. */
export async function answered<T>(flow: Flow<T>, answers: Answers): Promise<T | null> {
  let at = flow.next();
  while (at.done !== true) {
    const input = await answers.line(at.value);
    if (input?.kind !== 'line') return null;
    at = flow.next(input.line === '' ? at.value.initial : input.line);
  }
  return at.value;
}
