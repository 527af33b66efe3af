import type { Token } from '../../../briefing/mentions/tokens.ts';
import { calendar, connectors, organisationHeads, organisationTails, peoples } from '../english/cues.ts';
import { commonWords } from '../english/common-words.ts';
import { isCountryWord, isDemonym } from '../english/adjectives.ts';
import { portfolios, titleHeads, titleModifiers } from '../english/titles.ts';
import type { Run } from './runs.ts';

/** A run without the titles before the name. */
export interface Part {
  readonly words: readonly Token[];
  /** The nouns of offices that stood before it. */
  readonly titles: readonly string[];
  /** Whether its first word begins a sentence. */
  readonly initial: boolean;
}

export interface PartOptions {
  /** Whether a token lies in a name that the briefing knows. */
  readonly isKnown: (token: Token) => boolean;
  /** Whether the document writes this word small elsewhere. */
  readonly isSmall: (key: string) => boolean;
}

/** The names in a run that the briefing does not know: a run is cut at those that it does, and loses titles and opening words. */
export function partsOf(run: Run, options: PartOptions): readonly Part[] {
  if (run.words.every(({ cased }) => cased.length === 1)) return [];
  const pieces: { readonly words: Token[]; readonly initial: boolean; readonly afterKnown: boolean }[] = [];
  let afterKnown = false;
  for (const [index, word] of run.words.entries()) {
    if (options.isKnown(word)) {
      afterKnown = true;
      continue;
    }
    const last = pieces.at(-1);
    if (last === undefined || afterKnown)
      pieces.push({ words: [word], initial: run.initial && index === 0, afterKnown });
    else last.words.push(word);
    afterKnown = false;
  }
  // "Norland University" is a name of its own, though Norland is known.
  const tail = run.words.at(-1)?.key ?? '';
  const [head] = run.words;
  if (pieces.length === 1 && pieces[0]?.afterKnown === true && organisationTails.has(tail) && head !== undefined)
    if (pieces[0].words.every(({ key }) => !titleHeads.has(key)))
      return [{ words: run.words, titles: [], initial: run.initial }];
  return pieces.flatMap(({ words, initial }) => {
    const part = withoutTitles(words, initial, options);
    return part === null ? [] : [part];
  });
}

function withoutTitles(words: readonly Token[], initial: boolean, { isSmall }: PartOptions): Part | null {
  let from = 0;
  if (initial) while (opensOnly(words[from], isSmall)) from += 1;
  from += officeBefore(words.slice(from));
  const institution = isInstitution(words.slice(from));
  const titles: string[] = [];
  if (!institution) {
    let last = from;
    for (let at = from; at < words.length; at += 1) {
      const key = words[at]?.key ?? '';
      if (titleHeads.has(key)) {
        titles.push(key);
        last = at + 1;
      } else if (titles.length > 0 && at === last && (connectors.has(key) || portfolios.has(key))) last = at + 1;
      else if (
        key.length > 1 &&
        !isAcronymOf(words, at) &&
        !titleModifiers.has(key) &&
        !isDemonym(key) &&
        !peoples.has(key)
      )
        break;
    }
    // "(Ambassador to) Norland Ana Example", "Norlandish Ana Example"
    while (isAttribute(words, last, titles.length > 0)) last += 1;
    from = last;
  }
  let to = words.length;
  while (to > from && trailing(words[to - 1])) to -= 1;
  while (from < to && !institution && connectorOnly(words[from])) from += 1;
  const name = words.slice(from, to);
  if (name.length === 0 || (!institution && titleHeads.has(name.at(-1)?.key ?? ''))) return null;
  return { words: name, titles, initial: initial && from === 0 };
}

/** "ESG President Ana Example": a short form, and a title behind it. */
const isAcronymOf = (words: readonly Token[], at: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(words[at]?.cased ?? '') && titleHeads.has(words[at + 1]?.key ?? '');

/** "But", "Yesterday", or what the document also writes small. */
const opensOnly = (word: Token | undefined, isSmall: (key: string) => boolean): boolean =>
  word !== undefined && (commonWords.has(word.key) || calendar.has(word.key) || isSmall(word.key));

const trailing = (word: Token | undefined): boolean =>
  word !== undefined && (connectors.has(word.key) || calendar.has(word.key) || /^\d+$/u.test(word.cased));

function isAttribute(words: readonly Token[], at: number, titled: boolean): boolean {
  const key = words[at]?.key ?? '';
  return (!titled && isDemonym(key)) || (words.length - at >= 3 && isCountryWord(key));
}

const connectorOnly = (word: Token | undefined): boolean =>
  word !== undefined && ['of', 'for', 'the', 'and'].includes(word.key);

/** How many words before an institution say who heads it: "Founder of Example Industries". */
function officeBefore(words: readonly Token[]): number {
  const of = words.findIndex(({ key }) => key === 'of');
  return of > 0 && titleHeads.has(words[of - 1]?.key ?? '') && isInstitution(words.slice(of + 1)) ? of + 1 : 0;
}

/** "Ministry of Health", "Example Foundation". */
export function isInstitution(words: readonly Token[]): boolean {
  const last = words.at(-1)?.key ?? '';
  if (words.length > 1 && organisationTails.has(last)) return true;
  const at = words.findIndex(({ key }) => key === 'of' || key === 'for');
  return at > 0 && organisationHeads.has(words[at - 1]?.key ?? '');
}
