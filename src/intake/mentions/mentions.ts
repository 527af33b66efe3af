import { explainEdtf, parseEdtf } from '../../edtf/parse.ts';
import type { IntakeContext } from '../context.ts';
import type { MentionProposal, NameProposal } from '../proposals.ts';
import { bySpan } from '../span.ts';
import { acronymsIn } from './acronyms.ts';
import { isAnothers } from './another.ts';
import {
  findAll,
  isEnglish,
  proposalOf,
  tokensOf,
  wordsOf,
  type Document,
  type Mentioned,
  type Stretch,
} from './document.ts';
import { lastNamesIn } from './last-names.ts';
import { namesIn } from './names/found.ts';
import { proposalsOf } from './names/group.ts';
import { officesIn } from './offices/offices.ts';
import { pronounsIn } from './pronouns/pronouns.ts';
import { readingsOf } from './reading.ts';
import { registryOf } from './registry.ts';

export interface MentionOptions {
  /** BCP 47, of the document. */
  readonly language: string;
  readonly context: IntakeContext;
  /** EDTF: tells apart names and offices that are dated. */
  readonly published?: string | null;
}

/**
 * Who is spoken of in a body: mentions of registered actors, in order, and names that the briefing does not know yet, the likeliest
 * first. Two mentions overlap only where one holds the other: in "Norland's foreign minister" the whole is the minister's. Empty
 * registries give no mentions; a script without capitals gives no names.
 */
export function mentionsIn(
  body: readonly string[],
  { language, context, published = null }: MentionOptions,
): { readonly mentions: readonly MentionProposal[]; readonly names: readonly NameProposal[] } {
  const on = published === null || explainEdtf(published) !== null ? undefined : parseEdtf(published);
  const document: Document = { body, language, context, on, readings: readingsOf(body, language) };
  const places = findAll(document, registryOf(context).others);
  const byName = registeredIn(document, places);
  const short = acronymsIn(document, byName, tokensOf(document, byName));
  const known = tokensOf(document, [...byName, ...short, ...places]);
  const names = isEnglish(document) ? namesIn(document.readings, known) : [];
  const last = lastNamesIn(document, byName, names, known);
  const named = [...byName, ...short, ...last];
  const offices = isEnglish(document) ? officesIn(document, { mentions: named, names }) : [];
  const described = [...named, ...offices];
  const pronouns = isEnglish(document) ? pronounsIn(document, described, names) : [];
  return {
    mentions: [...described, ...pronouns]
      .map((mention) => proposalOf(document, mention))
      .sort((one, other) => bySpan(one.span, other.span)),
    names: proposalsOf(names, body),
  };
}

/** Actors by registered names, but for last names that are a part of someone else's name. */
function registeredIn(document: Document, places: readonly Stretch[]): readonly Mentioned[] {
  const { actors } = registryOf(document.context);
  const exact = findAll(document, actors).map((one) => ({ ...one, rule: 'name', confidence: 0.95 }));
  const found = withInflected(document, exact);
  if (!isEnglish(document)) return found;
  const covered = tokensOf(document, [...found, ...places]);
  return found.filter((mention) => {
    const reading = document.readings[mention.paragraph];
    const isPerson = document.context.actors.get(mention.actor)?.kind === 'person';
    if (reading === undefined || !isPerson || wordsOf(document, mention).length > 1) return true;
    return !isAnothers(reading, mention.from, mention.to, (token) => covered.has(token));
  });
}

/** With names in other cases; where such a name holds one in the nominative, it is the whole that is meant. */
function withInflected(document: Document, exact: readonly Mentioned[]): readonly Mentioned[] {
  const matcher = registryOf(document.context).inflected(document.language);
  if (matcher === null) return exact;
  const taken = tokensOf(document, exact);
  const inflected = findAll(document, matcher)
    .map((one) => ({ ...one, rule: 'name in another case', confidence: 0.85 }))
    .filter((one) => !wordsOf(document, one).every((word) => taken.has(word)));
  const held = tokensOf(document, inflected);
  return [...exact.filter((one) => !wordsOf(document, one).some((word) => held.has(word))), ...inflected];
}
