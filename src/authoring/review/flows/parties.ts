import type { Desk, Named } from '../desk.ts';
import { bearerOf, nearestTo } from '../known-name.ts';
import { ask, type Flow } from '../question.ts';

/** The registered among those that spans name, by id. */
export const registered = (
  spans: readonly { readonly text: string }[],
  things: readonly Named[],
): readonly string[] => [...new Set(spans.flatMap(({ text }) => bearerOf(text, things)?.id ?? []))];

export const parties = (desk: Desk): readonly Named[] => [...desk.actors, ...desk.outlets];

/** Asks for none, one or several things by id or name, with commas between. */
export function* askSeveral(
  prompt: string,
  initial: readonly string[],
  things: readonly Named[],
): Flow<readonly string[]> {
  const answer = yield* ask(
    { prompt: `${prompt} (none, or several with commas)`, initial: initial.join(', ') },
    (given) => {
      const unknown = parts(given).find((part) => bearerOf(part, things) === undefined);
      if (unknown === undefined) return null;
      const near = nearestTo(unknown, things).map(({ id }) => id);
      return `"${unknown}" is not registered.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`;
    },
  );
  return parts(answer).flatMap((part) => bearerOf(part, things)?.id ?? []);
}

const parts = (answer: string): readonly string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
