import type { AttributionProposal } from '../../../intake/proposals.ts';
import { holds } from '../../../intake/span.ts';
import type { Value } from '../../edit/yaml-text.ts';
import type { Desk, Named } from '../desk.ts';
import { bearerOf, nearestTo } from '../known-name.ts';
import { ask, type Flow, type Option } from '../question.ts';

/**
 * Who is proposed to have said it, as an answer says it: the id of the actor whose name it is, in full or in a form that
 * is proposed for the same name; else the document's words; empty where nobody is.
 */
export function proposedSpeaker(desk: Desk, { speaker }: Pick<AttributionProposal, 'speaker'>): string {
  if (speaker === null) return '';
  if (speaker.actor !== undefined && desk.actors.some(({ id }) => id === speaker.actor)) return speaker.actor;
  const called = desk.called.get(speaker.text.toLowerCase());
  if (called !== undefined) return called;
  const full = desk.proposals.names.find(({ spans }) => spans.some((span) => holds(speaker, span)))?.name;
  return (bearerOf(speaker.text, desk.actors) ?? bearerOf(full ?? '', desk.actors))?.id ?? speaker.text;
}

/** Actors who speak most in the document: one of them is often meant by "he" or "the minister". */
function usualSpeakers(desk: Desk): readonly Named[] {
  const spoken = Map.groupBy(desk.proposals.attributions, (one) => proposedSpeaker(desk, one));
  return desk.actors
    .filter(({ id }) => spoken.has(id))
    .sort((a, b) => (spoken.get(b.id)?.length ?? 0) - (spoken.get(a.id)?.length ?? 0))
    .slice(0, 3);
}

export const isActor = (desk: Desk, id: string): boolean => desk.actors.some((actor) => actor.id === id);

/** The desk of an editor who took words for an actor: the same words then stand for them. A single word may be a pronoun. */
export function calling(desk: Desk, words: string | undefined, by: Value): Desk {
  if (words === undefined || !words.includes(' ') || typeof by !== 'string' || !isActor(desk, by)) return desk;
  return { ...desk, called: new Map([...desk.called, [words.toLowerCase(), by]]) };
}

/** Who spoke last before a place of the document, of those who are known: mostly the one whom a pronoun stands for. */
function speakerBefore(desk: Desk, paragraph: number): string | undefined {
  return desk.proposals.attributions
    .filter((one) => (one.speaker?.paragraph ?? Infinity) <= paragraph)
    .map((one) => proposedSpeaker(desk, one))
    .findLast((one) => isActor(desk, one));
}

/** Asks who said it: an actor by id or name, several jointly, `outlet`, or unnamed people in words. */
export function* askSpeaker(desk: Desk, proposed: string, paragraph: number): Flow<Value> {
  const nameless = !/\p{Lu}/u.test(proposed.slice(1));
  const before = nameless ? speakerBefore(desk, paragraph) : undefined;
  const near = isActor(desk, proposed)
    ? []
    : [
        ...new Set([
          ...desk.actors.filter(({ id }) => id === before),
          ...nearestTo(proposed, desk.actors),
          ...usualSpeakers(desk),
        ]),
      ];
  const options: Option[] = [
    ...near.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
    { value: 'outlet', label: 'the outlet, in its own voice' },
  ];
  const answer = yield* ask(
    {
      prompt: 'Who says it? An actor, several with commas, outlet, or words as: an official (of some-state)',
      initial: isActor(desk, proposed) ? proposed : (before ?? proposed),
      options,
    },
    (given) => speakerProblem(desk, given),
  );
  return speakerValue(desk, answer);
}

/** As `by` of a statement says it. */
function speakerValue(desk: Desk, answer: string): Value {
  if (answer === 'outlet') return answer;
  const one = bearerOf(answer, desk.actors);
  if (one !== undefined) return one.id;
  const several = answer.split(',').map((part) => bearerOf(part.trim(), desk.actors)?.id);
  if (several.length > 1 && several.every((id) => id !== undefined)) return several;
  const [, words = '', of = ''] = unnamed.exec(answer) ?? [];
  return of === '' ? { text: answer } : { text: words, of: bearerOf(of, desk.actors)?.id ?? of };
}

const unnamed = /^(.*\S)\s*\(of ([^()]+)\)$/u;

function speakerProblem(desk: Desk, answer: string): string | null {
  if (answer === '') return 'Name who said it; outlet is the article’s own voice.';
  const of = unnamed.exec(answer)?.[2];
  if (of !== undefined && bearerOf(of, desk.actors) === undefined) return `There is no actor "${of}".`;
  const looksLikeId = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(answer);
  return looksLikeId && !isActor(desk, answer) ? `There is no actor "${answer}". Write words with spaces.` : null;
}
