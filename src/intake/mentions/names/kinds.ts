import type { Token } from '../../../briefing/mentions/tokens.ts';
import type { NameProposal } from '../../proposals.ts';
import { placeHeads, placeNouns, placeTails, speechVerbs } from '../english/cues.ts';
import { femaleNames, maleNames } from '../english/given-names.ts';
import { neighbour, tokenAt } from '../reading.ts';
import { isCountry } from '../english/adjectives.ts';
import { isInstitution, type Part } from './parts.ts';

export interface Kind {
  readonly kind: NameProposal['kind'];
  /** What told it; null where nothing did. */
  readonly cue: string | null;
}

/** What a name names, by the words in it and around it; `tokens` are those of its paragraph. */
export function kindOf(part: Part, tokens: readonly Token[], first: number, last: number): Kind {
  const { words, titles } = part;
  const head = words[0]?.key ?? '';
  const tail = words.at(-1)?.key ?? '';
  if (isInstitution(words)) return { kind: 'organisation', cue: 'institution' };
  if (isCountry(words)) return { kind: 'place', cue: 'country' };
  const given = maleNames.has(head) || femaleNames.has(head);
  if (words.length > 1 && !given && (placeTails.has(tail) || placeHeads.has(head)))
    return { kind: 'place', cue: 'geography' };
  if (titles.length > 0 && words.length <= 4) return { kind: 'person', cue: 'title' };
  const before = neighbour(tokens, first, -1);
  const preposition = before === undefined ? undefined : neighbour(tokens, first - 2, -1);
  if (before?.key === 'of' && placeNouns.has(preposition?.key ?? '')) return { kind: 'place', cue: 'place of' };
  if (words.length < 2 || words.length > 4) return { kind: 'unknown', cue: null };
  if (given) return { kind: 'person', cue: 'given name' };
  const after = neighbour(tokens, last, 1);
  if (
    speechVerbs.has(after?.key ?? '') ||
    (before !== undefined && speechVerbs.has(before.key) && before.key !== 'wrote')
  )
    return { kind: 'person', cue: 'speech' };
  // "Ana Example, 34, …"
  if (
    tokens[last + 1]?.cased === ',' &&
    /^\d{1,2}$/u.test(tokens[last + 3]?.cased ?? '') &&
    tokens[last + 4]?.cased === ','
  )
    return { kind: 'person', cue: 'age' };
  const initial = words[1];
  if (
    words.length === 3 &&
    head.length > 1 &&
    initial?.cased.length === 1 &&
    tokens[tokenAt(tokens, initial.start) + 1]?.cased === '.'
  )
    return { kind: 'person', cue: 'initial' };
  return { kind: 'unknown', cue: null };
}
