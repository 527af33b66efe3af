import { directionOf } from '../dates/direction.ts';
import { grammarOf } from '../dates/languages.ts';
import { phrasedIn } from '../dates/phrased.ts';
import type { DateWords } from '../dates/words.ts';
import type { AttributionProposal, DateProposal, HappeningProposal } from '../proposals.ts';
import { sentencesIn } from '../sentences.ts';
import { holds, spanOf, type Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import { clauseAround, tokenFrom, type Clause } from './clause.ts';
import { english } from './english.ts';
import type { HappeningWords } from './words.ts';

const catalogues: ReadonlyMap<string, HappeningWords> = new Map([['en', english]]);

/**
 * What the text reports as happening at a time: for each date the words that name it, without the date where that stands
 * at their edge. The date of a saying ("said on Friday") is none. What lies ahead is `planned`; what someone says who is
 * not the outlet is `alleged`. A language without a catalogue has none.
 */
export function happeningsIn(
  body: readonly string[],
  dates: readonly DateProposal[],
  attributions: readonly AttributionProposal[],
  language: string,
): HappeningProposal[] {
  const words = catalogues.get(language.split('-', 1)[0]?.toLowerCase() ?? '');
  if (words === undefined) return [];
  const dateWords = grammarOf(language).words;
  return body.flatMap((_, paragraph) => {
    const there = dates.filter(
      ({ span, value }) => span.paragraph === paragraph && value !== null && !/X$/.test(value),
    );
    if (there.length === 0) return [];
    const said = attributions.flatMap(({ content }) => content.filter((span) => span.paragraph === paragraph));
    const { tokens } = phrasedIn(body, paragraph, language);
    return inParagraph(
      { body, paragraph, tokens, words, dateWords, said, sentences: sentencesIn(body, paragraph, language) },
      there,
    );
  });
}

interface Scene {
  readonly body: readonly string[];
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly words: HappeningWords;
  readonly dateWords: DateWords;
  readonly said: readonly Span[];
  readonly sentences: readonly Span[];
}

function inParagraph(scene: Scene, dates: readonly DateProposal[]): readonly HappeningProposal[] {
  let sentence = 0;
  return dates.flatMap((date) => {
    while ((scene.sentences[sentence]?.end ?? Infinity) < date.span.end) sentence += 1;
    const whole = scene.sentences[sentence];
    if (whole === undefined || !holds(whole, date.span)) return [];
    const content = scene.said.find((span) => holds(span, date.span));
    const within = content === undefined ? whole : overlapOf(scene.body, whole, content);
    return happeningOf(scene, date, within, content !== undefined) ?? [];
  });
}

const overlapOf = (body: readonly string[], one: Span, other: Span): Span =>
  spanOf(body, one.paragraph, Math.max(one.start, other.start), Math.min(one.end, other.end));

function happeningOf(scene: Scene, date: DateProposal, within: Span, alleged: boolean): HappeningProposal | null {
  const { body, paragraph, tokens, words } = scene;
  const clause = withoutOpeners(tokens, clauseAround(tokens, within, date.span, words), words);
  const [first, last] = [tokens[clause.from], tokens[clause.to - 1]];
  if (first === undefined || last === undefined || clause.to <= clause.from) return null;
  const place = { said: {}, from: tokenFrom(tokens, date.span.start), to: tokenFrom(tokens, date.span.end) };
  if (!alleged && isSaying(tokens, place.from, words)) return null;
  const kind = kindOf(tokens, clause, words);
  if (kind === null) return null;
  const direction = directionOf(tokens, place, scene.dateWords);
  const status = direction === 'future' ? 'planned' : alleged ? 'alleged' : 'happened';
  return {
    span: spanOf(body, paragraph, first.start, last.end),
    date,
    status,
    rule: kind === 'noun' ? 'dated-event-noun' : 'dated-clause',
    confidence: (kind === 'noun' ? 0.7 : 0.5) * date.confidence,
  };
}

function withoutOpeners(tokens: readonly Token[], { from, to }: Clause, words: HappeningWords): Clause {
  let [first, last] = [from, to];
  while (first < last && (words.openers.has(tokens[first]?.key ?? '') || isEdge(tokens[first]))) first += 1;
  while (first < last && isEdge(tokens[last - 1])) last -= 1;
  return { from: first, to: last };
}

/** Marks that no words should begin or end with. */
const isEdge = (token: Token | undefined): boolean => token !== undefined && /^[,;:–—|“"]$/.test(token.text);

/** How near before a date a verb of saying makes it the date of the saying. */
const near = 5;

/** "said on Friday that …": the nearest verb before the date, and near it, is one of saying. */
function isSaying(tokens: readonly Token[], at: number, words: HappeningWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - near); before -= 1) {
    const key = tokens[before]?.key ?? '';
    if (words.reporting.has(key)) return true;
    if (/^[.;]$/.test(key) || words.tense.past.has(key) || words.tense.looksPast(key)) return false;
  }
  return words.reporting.has(
    tokens.slice(at, at + near).find(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))?.key ?? '',
  );
}

/** Whether a clause names something that happens, by a noun or at least by a verb that tells it. */
function kindOf(tokens: readonly Token[], clause: Clause, words: HappeningWords): 'noun' | 'verb' | null {
  const keys = tokens.slice(clause.from, clause.to).map(({ key }) => key);
  if (keys.some((key) => words.nouns.has(key))) return 'noun';
  const { past, looksPast, future } = words.tense;
  const tells = (key: string): boolean =>
    !words.reporting.has(key) && (past.has(key) || future.has(key) || looksPast(key));
  return keys.length >= 2 && keys.some(tells) ? 'verb' : null;
}
