import type { Token } from '../../../briefing/mentions/tokens.ts';
import type { ActorId } from '../../../content/schemas/ids.ts';
import { indefinite, notInOffice, titleHeads, titleModifiers } from '../english/titles.ts';
import { isCapital, neighbour, type Reading } from '../reading.ts';

/** Of which state or body the office is, by the words before it, and where the description begins. */
export interface Owner {
  /** Null where no words tell. */
  readonly of: ReadonlySet<ActorId> | null;
  /** Index of the first token. */
  readonly from: number;
  /** "the top Norlandish diplomat" */
  readonly top: boolean;
}

export interface Surroundings {
  readonly reading: Reading;
  /** The registered actor whose name ends with a token. */
  readonly endingAt: (token: Token | undefined) => { readonly actor: ActorId; readonly from: number } | undefined;
  readonly adjectives: ReadonlyMap<string, ReadonlySet<ActorId>>;
}

/** Reads the words before an office's name, at token `at`; null where they say that not its present holder is meant. */
export function ownerBefore(at: number, surroundings: Surroundings): Owner | null {
  const { reading } = surroundings;
  const { tokens } = reading;
  let from = at;
  let top = false;
  if (tokens[at - 1]?.cased === '-') return null;
  const own = neighbour(tokens, at, -1);
  if (own !== undefined && isTop(own)) {
    top = true;
    from -= 2;
  }
  const found = stateBefore(from, surroundings);
  if (found !== null) from = found.from;
  let before = neighbour(tokens, from, -1);
  if (found !== null && before !== undefined && isTop(before)) {
    top = true;
    from -= 2;
    before = neighbour(tokens, from, -1);
  }
  if (tokens[from - 1]?.cased === '-') return null;
  if (before?.key === 'the') return { of: found?.of ?? null, from: from - 2, top };
  if (before !== undefined && (notInOffice.has(before.key) || indefinite.has(before.key))) return null;
  if (found === null) return null;
  // "Norlandish deputy", and the office of someone else: "Sorland's and Norland's ministers".
  if (before !== undefined && (titleModifiers.has(before.key) || titleHeads.has(before.key))) return null;
  return { of: found.of, from, top };
}

const isTop = ({ key }: Token): boolean => key === 'top' || key === 'chief';

function stateBefore(
  at: number,
  { reading: { tokens }, endingAt, adjectives }: Surroundings,
): { readonly of: ReadonlySet<ActorId>; readonly from: number } | null {
  const before = neighbour(tokens, at, -1);
  if (before === undefined) {
    // "the United States' secretary": the apostrophe alone is the possessive of a name in s.
    if (tokens[at - 1]?.cased !== ' ' || tokens[at - 2]?.cased !== "'") {
      // "the U.S. secretary": the name ends with its point.
      const abbreviated = tokens[at - 1]?.cased === ' ' ? endingAt(tokens[at - 2]) : undefined;
      return abbreviated === undefined ? null : { of: new Set([abbreviated.actor]), from: abbreviated.from };
    }
    const plural = endingAt(tokens[at - 3]);
    return plural === undefined ? null : { of: new Set([plural.actor]), from: plural.from };
  }
  if (before.key === 's' && tokens[at - 3]?.cased === "'") {
    const state = endingAt(tokens[at - 4]);
    return state === undefined ? null : { of: new Set([state.actor]), from: state.from };
  }
  const two = neighbour(tokens, at - 2, -1);
  const double = two === undefined ? undefined : adjectives.get(`${two.key} ${before.key}`);
  if (double !== undefined) return { of: double, from: at - 4 };
  const single = isCapital(before) ? adjectives.get(before.key) : undefined;
  const attribute = endingAt(before);
  if (single !== undefined)
    return { of: attribute === undefined ? single : new Set([...single, attribute.actor]), from: at - 2 };
  return attribute === undefined ? null : { of: new Set([attribute.actor]), from: attribute.from };
}
