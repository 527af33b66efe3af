import { hash } from 'node:crypto';
import type { AnyEntry, CollectionName, Entry } from '../../content/entry.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import type { FuzzyDate } from '../../edtf/date.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { Matcher, Mention } from '../mentions/matcher.ts';
import { blocksOf, parseLine, parseMarkdown, type BlockSource } from './markdown.ts';
import { judgingSentences } from './judging.ts';
import { quotationsIn } from '../documents/quotations.ts';
import type { BlockFacts, BodyFacts, CitedLine } from './facts.ts';

/** An entry without its text: what the briefing is built from. Plain JSON, so that it can be kept. */
export type EntryFacts<C extends CollectionName = CollectionName> = Omit<Entry<C>, 'body' | 'bodyLine'> & {
  readonly body: BodyFacts;
  /** An edition's lines that hold citations; empty for every other collection. */
  readonly lines: readonly CitedLine[];
};
export type AnyEntryFacts = { [C in CollectionName]: EntryFacts<C> }[CollectionName];

/**
 * Reads one entry's text against the registry of actors: `(entry, registry) -> facts`. `language` is the briefing's;
 * `words` takes in every word that was searched for names, folded and in small letters.
 */
export function digestEntry(entry: AnyEntry, matcher: Matcher, language: string, words?: Set<string>): AnyEntryFacts {
  const { body, bodyLine, ...kept } = entry;
  const judges = entry.collection === 'editions';
  const reading = { matcher, on: dateOf(entry), language: languageOf(entry, language), judges, words };
  return { ...kept, body: digestBody(body, bodyLine, reading), lines: citedLines(entry, reading) };
}

/** What a text is read with: the names to look for, the day on which they were in use, the language it is in. */
interface Reading {
  readonly matcher: Matcher;
  readonly on: FuzzyDate | undefined;
  readonly language: string;
  /** Whether the text judges what is likely, as editions do. */
  readonly judges: boolean;
  readonly words: Set<string> | undefined;
}

/** The facts of a Markdown body that begins on line `firstLine` of its file. */
function digestBody(body: string, firstLine: number, reading: Reading): BodyFacts {
  const blocks = body.trim() === '' ? [] : blocksOf(parseMarkdown(body), firstLine, reading.language);
  const found = blocks.map((block) => namesIn(block, reading));
  return {
    hash: hash('sha256', body),
    blocks: blocks.map((block, at) => blockFacts(block, reading, actorsIn(found.slice(at, at + 1)))),
    named: namedBy(found),
    malformed: blocks.flatMap((block) => block.malformed),
  };
}

function blockFacts(block: BlockSource, reading: Reading, mentions: readonly ActorId[]): BlockFacts {
  const cited = block.sentences.some((sentence) => sentence.cited);
  return {
    id: block.id,
    type: block.type,
    line: block.line,
    marks: block.marks,
    mentions,
    uncitedSentences: cited
      ? block.sentences.filter((sentence) => !sentence.cited).map((sentence) => sentence.text)
      : [],
    ...judging(block.sentences, reading),
    ...(block.comment ? { comment: quotationsIn(block.text) } : {}),
  };
}

function judging(sentences: BlockSource['sentences'], { judges, language }: Reading): Pick<BlockFacts, 'judging'> {
  const found = judges ? judgingSentences(sentences, language) : [];
  return found.length === 0 ? {} : { judging: found };
}

function citedLines(entry: AnyEntry, reading: Reading): CitedLine[] {
  if (entry.collection !== 'editions') return [];
  const { bluf, keyJudgments, gaps } = entry.data;
  const line = (text: string, field: CitedLine['field']): CitedLine => {
    const blocks = blocksOf(parseLine(text), 1, reading.language);
    const found = blocks.map((block) => namesIn(block, reading));
    return {
      text,
      field,
      marks: blocks.flatMap((block) => block.marks),
      malformed: blocks.flatMap((block) => block.malformed),
      mentions: actorsIn(found),
      named: namedBy(found),
      ...judging(
        blocks.flatMap((block) => block.sentences),
        reading,
      ),
    };
  };
  return [
    ...bluf.map((text, index) => line(text, ['bluf', index])),
    ...keyJudgments.map((judgment, index) => line(judgment.text, ['keyJudgments', index, 'text'])),
    ...gaps.map((text, index) => line(text, ['gaps', index])),
  ];
}

/** Whom a block names, and every name that may stand in it: cells and code part words on a page, where they do not here. */
interface NamesFound {
  readonly mentions: readonly Mention[];
  readonly names: readonly string[];
}

function namesIn({ text }: BlockSource, { matcher, on, language, words }: Reading): NamesFound {
  const names: string[] = [];
  return { mentions: matcher.find(text, { on, language, words, names }), names };
}

/** Each actor once, in order of first mention. */
const actorsIn = (blocks: readonly NamesFound[]): ActorId[] => [
  ...new Set(blocks.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))),
];

const namedBy = (blocks: readonly NamesFound[]): string =>
  hash('sha256', blocks.map(({ names }) => names.join('\n')).join('\n\n'), 'base64url').slice(0, 22);

/** A summary is in the briefing's language; a document's own text is in the document's. */
function languageOf(entry: AnyEntry, language: string): string {
  return entry.collection === 'articles' && entry.data.body !== 'summary' ? entry.data.language : language;
}

/** The date against which an alias in use only for a time is read. */
function dateOf(entry: AnyEntry): FuzzyDate | undefined {
  if (entry.collection === 'articles') return parseEdtf(entry.data.published);
  if (entry.collection === 'events') return parseEdtf(entry.data.when);
  if (entry.collection === 'editions') return parseEdtf(entry.data.date);
  return undefined;
}
