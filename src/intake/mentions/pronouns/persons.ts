import type { Token } from '../../../briefing/mentions/tokens.ts';
import type { ActorId } from '../../../content/schemas/ids.ts';
import type { Document, Mentioned, Stretch } from '../document.ts';
import { speechVerbs } from '../english/cues.ts';
import { femaleNames, maleNames } from '../english/given-names.ts';
import { afterSubject, femaleWords, maleWords, personNouns, type Gender } from '../english/pronouns.ts';
import type { FoundName } from '../names/found.ts';
import { isCapital, neighbour, tokenAt } from '../reading.ts';

/** Someone in the text whom a pronoun may stand for. */
export interface Person extends Stretch {
  /** Who it is: the same for all mentions of one. */
  readonly key: string;
  /** Null of those not registered: a pronoun may mean them, which is why they are here. */
  readonly actor: ActorId | null;
  readonly gender: Gender | null;
  readonly isSubject: boolean;
}

/** All persons named or described in a document, in order. Groups and states are none. */
export function personsIn(
  document: Document,
  mentions: readonly Mentioned[],
  names: readonly FoundName[],
): readonly Person[] {
  const { readings, context } = document;
  const taken = new Set<Token>();
  const found: Person[] = [];
  const add = (stretch: Stretch, key: string, actor: ActorId | null, gender: Gender | null): void => {
    const tokens = readings[stretch.paragraph]?.tokens ?? [];
    for (const token of tokens.slice(stretch.from, stretch.to)) taken.add(token);
    found.push({ ...stretch, key, actor, gender, isSubject: isSubject(tokens, stretch) });
  };
  for (const mention of mentions) {
    const actor = context.actors.get(mention.actor);
    if (actor?.kind === 'person') add(mention, mention.actor, mention.actor, genderOf(actor.name.split(' ')));
    else
      for (const token of readings[mention.paragraph]?.tokens.slice(mention.from, mention.to) ?? []) taken.add(token);
  }
  const full = new Map<string, { readonly key: string; readonly gender: Gender | null }>();
  for (const { paragraph, words, kind, titles, start, end } of names) {
    const isFull = words.filter((word) => isCapital(word)).length > 1;
    const last = words.at(-1)?.key ?? '';
    const before = isFull ? undefined : full.get(last);
    if (kind === 'organisation' || kind === 'place' || (!isFull && kind !== 'person' && before === undefined)) continue;
    const gender = genderOf([...titles, ...words.map(({ key }) => key)]) ?? before?.gender ?? null;
    const key = before?.key ?? `name ${words.map((word) => word.key).join(' ')}`;
    if (isFull) full.set(last, { key, gender });
    const tokens = readings[paragraph]?.tokens ?? [];
    add({ paragraph, from: tokenAt(tokens, start), to: tokenAt(tokens, end) }, key, null, gender);
  }
  for (const [paragraph, { tokens }] of readings.entries())
    for (const [at, token] of tokens.entries())
      if (personNouns.has(token.key) && !taken.has(token) && !isTitleOf(tokens, at, taken))
        add({ paragraph, from: at, to: at + 1 }, `noun ${paragraph} ${at}`, null, genderOf([token.key]));
  return found.sort((one, other) => one.paragraph - other.paragraph || one.from - other.from);
}

/** "Minister Ana Example": the noun belongs to the name behind it. */
function isTitleOf(tokens: readonly Token[], at: number, taken: ReadonlySet<Token>): boolean {
  const next = neighbour(tokens, at, 1);
  return next !== undefined && isCapital(next) && taken.has(next);
}

function genderOf(words: readonly string[]): Gender | null {
  for (const word of words) {
    const key = word.toLowerCase();
    if (maleWords.has(key) || maleNames.has(key)) return 'he';
    if (femaleWords.has(key) || femaleNames.has(key)) return 'she';
  }
  return null;
}

/** Whether a verb stands behind, also behind an apposition between commas, or a verb of speech before. */
function isSubject(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const before = neighbour(tokens, from, -1);
  if (before !== undefined && /^(?:said|says|added|noted|wrote|asked|warned|insisted|argued)$/.test(before.key))
    return true;
  let after = neighbour(tokens, to - 1, 1);
  // Of two joined by "and", neither is the one.
  if (before?.key === 'and' || before?.key === 'or' || after?.key === 'and' || after?.key === 'or') return false;
  if (tokens[to]?.cased === ',') {
    const limit = Math.min(tokens.length, to + 30);
    for (let at = to + 1; at < limit; at += 1) {
      if (tokens[at]?.cased === ',') {
        after = neighbour(tokens, at, 1);
        break;
      }
    }
  }
  if (after === undefined) return false;
  return speechVerbs.has(after.key) || afterSubject.has(after.key) || /[^s]ed$|ly$/.test(after.key);
}
