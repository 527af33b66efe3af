import { foldWord } from '../../briefing/mentions/fold.ts';
import type { Token } from '../../briefing/mentions/tokens.ts';
import { namesOf } from '../../content/names.ts';
import { isAnothers } from './another.ts';
import { isEnglish, wordsOf, type Document, type Mentioned } from './document.ts';
import { inflected, inflects } from './inflections/inflect.ts';
import type { FoundName } from './names/found.ts';
import { isCapital } from './reading.ts';
import { registryOf } from './registry.ts';

/**
 * Last names of registered persons who were named in full before, in scripts with capitals. A last name that another registered
 * person or an unknown one in the document bears is left alone.
 */
export function lastNamesIn(
  document: Document,
  named: readonly Mentioned[],
  names: readonly FoundName[],
  covered: ReadonlySet<Token>,
): readonly Mentioned[] {
  const owners = ownersOf(document, named, names);
  if (owners.size === 0) return [];
  const found: Mentioned[] = [];
  for (const [paragraph, reading] of document.readings.entries()) {
    for (const [at, token] of reading.tokens.entries()) {
      const owner = owners.get(token.key);
      if (owner === undefined || owner === null || !isCapital(token) || covered.has(token)) continue;
      if (paragraph < owner.paragraph || (paragraph === owner.paragraph && at < owner.from)) continue;
      if (isEnglish(document) && isAnothers(reading, at, at + 1, (word) => covered.has(word))) continue;
      const { actor } = owner;
      const from = particleBefore(reading.tokens, at);
      found.push({
        actor,
        paragraph,
        from,
        to: at + 1,
        rule: 'last name',
        confidence: isEnglish(document) ? 0.9 : 0.8,
      });
    }
  }
  return found;
}

/** Last names and the first full mention of who bears them; null where several do. */
function ownersOf(
  document: Document,
  named: readonly Mentioned[],
  names: readonly FoundName[],
): ReadonlyMap<string, Mentioned | null> {
  const owners = new Map<string, Mentioned | null>();
  for (const mention of named) {
    if (document.context.actors.get(mention.actor)?.kind !== 'person') continue;
    const words = wordsOf(document, mention);
    const last = words.at(-1);
    if (last === undefined || words.length < 2 || !isCapital(last)) continue;
    const owner = owners.get(last.key);
    if (owner === undefined) owners.set(last.key, mention);
    else if (owner?.actor !== mention.actor) owners.set(last.key, null);
  }
  if (owners.size === 0) return owners;
  for (const { words } of names) {
    const last = words.at(-1)?.key ?? '';
    if (words.filter((word) => isCapital(word)).length > 1 && owners.has(last)) owners.set(last, null);
  }
  for (const [last, owner] of [...owners])
    for (const form of formsOf(document, last, owner)) if (!owners.has(form)) owners.set(form, owner);
  const { lastNames } = registryOf(document.context);
  for (const [last, owner] of owners)
    if ([...(lastNames.get(last) ?? [])].some((id) => id !== owner?.actor)) owners.set(last, null);
  return owners;
}

/** The other cases of a last name, in small letters; of one that was itself met in another case, those of the registered one. */
function formsOf(document: Document, last: string, owner: Mentioned | null): readonly string[] {
  if (owner === null || !inflects(document.language)) return [];
  return namesOf(document.context.actors.get(owner.actor) ?? { name: '', aliases: [] })
    .filter((text) => text.includes(' '))
    .map((text) => text.split(' ').at(-1) ?? '')
    .map((text) => [text, ...inflected(text, document.language)].map((form) => foldWord(form).toLowerCase()))
    .filter((forms) => forms.includes(last))
    .flat();
}

/** "de Mistura", "al-Assad": the particle belongs to the name. */
function particleBefore(tokens: readonly Token[], at: number): number {
  const joint = tokens[at - 1]?.cased;
  const before = tokens[at - 2]?.key ?? '';
  if (joint === '-') return ['al', 'el', 'ul', 'ad', 'ar', 'as', 'ash'].includes(before) ? at - 2 : at;
  return joint === ' ' && ['de', 'van', 'von', 'der', 'al', 'bin', 'ibn', 'le', 'la', 'di', 'da'].includes(before)
    ? at - 2
    : at;
}
