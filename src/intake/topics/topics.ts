import { tokenize } from '../../briefing/mentions/tokens.ts';
import type { TopicId } from '../../content/schemas/ids.ts';
import type { IntakeContext } from '../context.ts';
import type { TopicProposal } from '../proposals.ts';
import { sentencesIn } from '../sentences.ts';
import { spanOf, type Span } from '../span.ts';
import { phrasesOf, stemOf, type Phrase, type Phrases } from './phrases.ts';

interface Found {
  readonly span: Span;
  readonly rule: keyof typeof sureness;
}

/** How likely one occurrence makes an article one on the topic. */
const sureness = { name: 0.6, words: 0.45, 'most words': 0.25 };
const surest = 0.95;
/** Words farther apart do not speak of one thing. */
const farthest = 12;
/** Below that a topic is touched, and not proposed. */
const least = 0.4;

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Registered topics that a body is on, the likeliest first: where a name or alias stands in it, in any inflection; where all words
 * of one stand in a sentence; or, of names with three words and more, two thirds of them, in more than one sentence. Spans are in order.
 */
export function topicsIn(
  body: readonly string[],
  context: Pick<IntakeContext, 'topics' | 'language'>,
  language: string = context.language,
): readonly TopicProposal[] {
  if (context.topics.size === 0) return [];
  const phrases = phrasesOf(context, language);
  const found = new Map<TopicId, Found[]>();
  for (const paragraph of body.keys()) {
    for (const sentence of sentencesIn(body, paragraph, language)) {
      const words = tokenize(sentence.text).flatMap((token): Word[] =>
        token.isWord
          ? [{ stem: stemOf(token, language), start: sentence.start + token.start, end: sentence.start + token.end }]
          : [],
      );
      for (const [topic, one] of inSentence(words, phrases, body, paragraph)) {
        const list = found.get(topic);
        if (list === undefined) found.set(topic, [one]);
        else list.push(one);
      }
    }
  }
  return [...found]
    .map(([topic, all]) => proposalOf(topic, all))
    .filter(({ confidence }) => confidence >= least)
    .sort((one, other) => other.confidence - one.confidence || other.spans.length - one.spans.length);
}

/** The surest finding for each topic in one sentence. */
function inSentence(
  words: readonly Word[],
  { byFirst, byStem }: Phrases,
  body: readonly string[],
  paragraph: number,
): ReadonlyMap<TopicId, Found> {
  const found = new Map<TopicId, Found>();
  const span = (from: Word | undefined, to: Word | undefined): Span =>
    spanOf(body, paragraph, from?.start ?? 0, to?.end ?? 0);
  for (const [at, { stem }] of words.entries())
    for (const { topic, stems } of byFirst.get(stem) ?? [])
      if (stems.every((one, index) => words[at + index]?.stem === one) && found.get(topic)?.rule !== 'name')
        found.set(topic, { span: span(words[at], words[at + stems.length - 1]), rule: 'name' });
  const places = new Map<Phrase, Map<string, number>>();
  for (const [at, { stem }] of words.entries())
    for (const phrase of byStem.get(stem) ?? [])
      places.set(phrase, (places.get(phrase) ?? new Map<string, number>()).set(stem, at));
  for (const [{ topic, content, needed }, known] of places) {
    const all = known.size === content.length;
    const before = found.get(topic)?.rule;
    if (before === 'name' || (before === 'words' && !all)) continue;
    if (!all && !isMost(known, content, needed)) continue;
    const first = Math.min(...known.values());
    const last = Math.max(...known.values());
    if (last - first >= farthest) continue;
    found.set(topic, { span: span(words[first], words[last]), rule: all ? 'words' : 'most words' });
  }
  return found;
}

/** Two thirds of a name, with all that is a name in it and something that is none. */
const isMost = (known: ReadonlyMap<string, number>, content: readonly string[], needed: ReadonlySet<string>): boolean =>
  known.size > 1 &&
  known.size / content.length >= 2 / 3 &&
  [...needed].every((stem) => known.has(stem)) &&
  [...known.keys()].some((stem) => !needed.has(stem));

function proposalOf(topic: TopicId, found: readonly Found[]): TopicProposal {
  const doubt = found.reduce((product, { rule }) => product * (1 - sureness[rule]), 1);
  const [best] = [...found].sort((one, other) => sureness[other.rule] - sureness[one.rule]);
  return {
    topic,
    spans: found.map(({ span }) => span),
    rule: best?.rule ?? 'name',
    confidence: Math.round(Math.min(surest, 1 - doubt) * 100) / 100,
  };
}
