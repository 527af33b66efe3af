import type { Token } from '../../../briefing/mentions/tokens.ts';
import { isCapital, sentenceOf, type Reading } from '../reading.ts';
import { articles, calendar, connectors, organisationHeads, particles } from '../english/cues.ts';
import { portfolios, titleHeads } from '../english/titles.ts';

/** Capitalised words that stand together, in one paragraph. */
export interface Run {
  readonly paragraph: number;
  /** Its words, small ones within it included; none overlaps that of another run. */
  readonly words: readonly Token[];
  /** Index of the first token, and of the first behind it. */
  readonly from: number;
  readonly to: number;
  /** Whether its first word begins a sentence, and has its capital from that. */
  readonly initial: boolean;
}

/** No name is longer; what is longer is a headline or a list. */
const longest = 12;

/** All runs of a paragraph, in order. Where most words have capitals (a headline), no run can be told from another: none. */
export function runsOf(reading: Reading, paragraph: number): readonly Run[] {
  const { tokens } = reading;
  const headlines = new Map<number, boolean>();
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length;) {
    const run = runAt(tokens, from);
    if (run === null) {
      from += 1;
      continue;
    }
    const sentence = sentenceOf(reading, from);
    const headline = headlines.get(sentence) ?? isHeadline(reading, sentence);
    headlines.set(sentence, headline);
    if (!headline && run.words.length <= longest)
      runs.push({ ...run, paragraph, from, initial: opens(reading, from, sentence) });
    from = run.to;
  }
  return runs;
}

/** Whether only marks stand between the start of the sentence, a colon or an opening quotation mark, and the token. */
function opens({ tokens, sentences }: Reading, from: number, sentence: number): boolean {
  const start = sentences[sentence] ?? 0;
  for (let at = from - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^["'“‘«:…*•·–—]$/u.test(token.cased)) return true;
    if (token.isWord || /^[,;)/-]$/u.test(token.cased)) return false;
  }
  return true;
}

/** Nearly all words begin with a capital, but for those that headlines write small. */
function isHeadline({ tokens, sentences }: Reading, sentence: number): boolean {
  const words = tokens
    .slice(sentences[sentence] ?? 0, sentences[sentence + 1])
    .filter((token) => token.isWord && !smallInHeadlines.has(token.key) && !/\d/u.test(token.cased));
  const capitals = words.filter((word) => isCapital(word)).length;
  return words.length >= 5 && capitals / words.length >= 0.9;
}

const smallInHeadlines = new Set(
  'a an the and or but nor of in on at to by for from with as vs via per than over into is are was s t up off out'.split(
    ' ',
  ),
);

function runAt(
  tokens: readonly Token[],
  from: number,
): { readonly words: readonly Token[]; readonly to: number } | null {
  const first = tokens[from];
  if (first === undefined || !first.isWord) return null;
  const words: Token[] = [];
  let at = from;
  if (!isCapital(first)) {
    // A small particle belongs to the capital behind it: "al-Nusra", "de Mistura".
    const joint = tokens[from + 1]?.cased;
    const opens = (joint === ' ' && particles.has(first.key)) || (joint === '-' && articles.has(first.key));
    if (!opens || !isCapital(tokens[from + 2])) return null;
    words.push(first);
    at = from + 2;
  }
  for (;;) {
    const token = tokens[at];
    if (token === undefined) break;
    words.push(token);
    const next = nextOf(tokens, at, words);
    if (next === null) return { words, to: at + 1 };
    words.push(...next.between);
    at = next.at;
  }
  return { words, to: at };
}

/** The next capitalised word of the same name, and the small words before it. */
function nextOf(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
): { readonly at: number; readonly between: readonly Token[] } | null {
  const joint = tokens[at + 1]?.cased;
  const after = tokens[at + 2];
  if (joint === '-' || joint === "'") {
    const suffix = joint === "'" && ['s', 'd', 'll', 've', 're', 't'].includes(after?.key ?? '');
    // "Sana'a" goes on behind its apostrophe; "US-led" is not a name's hyphen.
    return after?.isWord === true && !suffix && (isCapital(after) || joint === "'")
      ? { at: at + 2, between: [] }
      : null;
  }
  if (joint === '.') {
    const short = tokens[at]?.cased.length === 1 || abbreviations.has(tokens[at]?.key ?? '');
    if (!short) return null;
    if (isCapital(after) && after?.cased.length === 1) return { at: at + 2, between: [] };
    return after?.cased === ' ' && isCapital(tokens[at + 3]) ? { at: at + 3, between: [] } : null;
  }
  if (joint === '&' && isCapital(after)) return { at: at + 2, between: [] };
  if (joint !== ' ' || after === undefined) return null;
  if (isCapital(after))
    return calendar.has(tokens[at]?.key ?? '') || calendar.has(after.key) ? null : { at: at + 2, between: [] };
  if (after.cased === '&' && isCapital(tokens[at + 4])) return { at: at + 4, between: [] };
  if (!connectors.has(after.key) && !articles.has(after.key)) return null;
  return acrossSmallWords(tokens, at + 2, words);
}

function acrossSmallWords(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
): { readonly at: number; readonly between: readonly Token[] } | null {
  const small = tokens[at];
  if (small === undefined || tokens[at + 1] === undefined) return null;
  const near = words.slice(-longest);
  const english = ['of', 'for', 'the', 'and'].includes(small.key);
  if (english && !near.some(({ key }) => organisationHeads.has(key) || titleHeads.has(key))) return null;
  if (small.key === 'the') return null;
  // "Ministry of Health and Welfare", but two people are not one.
  if (small.key === 'and' && !near.some(({ key }) => key === 'of' || key === 'for' || portfolios.has(key))) return null;
  const joint = tokens[at + 1]?.cased;
  const next = tokens[at + 2];
  if (joint === '-' ? !articles.has(small.key) : joint !== ' ' || !connectors.has(small.key)) return null;
  if (isCapital(next)) return { at: at + 2, between: [small] };
  // "van der", "de la"
  if (
    !english &&
    next !== undefined &&
    connectors.has(next.key) &&
    tokens[at + 3]?.cased === ' ' &&
    isCapital(tokens[at + 4])
  )
    return { at: at + 4, between: [small, next] };
  if ((small.key === 'of' || small.key === 'for') && next?.key === 'the' && isCapital(tokens[at + 4]))
    return { at: at + 4, between: [small, next] };
  return null;
}

const abbreviations = new Set(
  'gen lt col maj capt cmdr adm brig sgt cpl mr mrs ms dr prof rev hon sen rep gov st mt ft jr sr'.split(' '),
);
