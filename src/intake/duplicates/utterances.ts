import type { DuplicateProposal } from '../proposals.ts';
import type { KnownArticle, Utterance } from './article.ts';
import { Pieces } from './pieces.ts';
import { Postings } from './postings.ts';
import { mix } from './shingles.ts';
import { plainWords } from './words.ts';

interface IndexedUtterance {
  readonly article: string;
  readonly statement: string | null;
  readonly actor: string | null;
  /** Where its words stand among those of all. */
  readonly from: number;
  readonly to: number;
}

/** Of the words of the shorter quotation, weighed by how rare they are, so much must stand in the other. */
const leastShare = 0.75;
/** Fewer words in common are a figure of speech. */
const fewestWords = 4;

/** A word in more than this share of quotations finds no other by itself. */
const common = 0.05;

/**
 * Quotations by who said them. Two are one utterance where the same speaker is given the same words, or nearly: the pieces of one stand
 * in the other, or most of its words, rare ones counting for more (inverse document frequency). Translations of one utterance have no
 * words in common and are not found.
 */
export class UtteranceIndex {
  private readonly utterances: IndexedUtterance[] = [];
  private readonly words = new Map<string, number>();
  private readonly speakers = new Map<string, number>();
  /** In how many quotations a word stands. */
  private readonly counts: number[] = [];
  /** Utterances by speaker and word. */
  private readonly postings = new Postings();
  private readonly pieces = new Pieces();

  add(article: string, utterances: readonly Utterance[]): void {
    for (const { statement = null, actor = null, speaker, quote } of utterances) {
      const name = speakerOf(actor, speaker);
      if (name === null) continue;
      const by = numberOf(this.speakers, name);
      const pieces = piecesOf(quote).map((piece) => piece.map((word) => numberOf(this.words, word)));
      for (const word of new Set(pieces.flat())) {
        this.counts[word] = (this.counts[word] ?? 0) + 1;
        this.postings.add(keyOf(by, word), this.utterances.length);
      }
      this.utterances.push({ article, statement, actor, ...this.pieces.add(pieces) });
    }
  }

  /** For each utterance of an article, in order, those of other articles that are the same; the likest first. */
  sameAs({ id, utterances }: KnownArticle): readonly DuplicateProposal[] {
    return utterances.flatMap(({ actor = null, speaker, quote, span = null }) => {
      const by = this.speakers.get(speakerOf(actor, speaker) ?? '');
      if (by === undefined) return [];
      // A word that no quotation has is as rare as can be; it gets a number below nought.
      const unknown = new Map<string, number>();
      const pieces = piecesOf(quote).map((piece) =>
        piece.map((word) => this.words.get(word) ?? -1 - numberOf(unknown, word)),
      );
      return this.candidatesOf(by, new Set(pieces.flat()))
        .filter((other) => other.article !== id && (actor === null || other.actor === null || actor === other.actor))
        .flatMap((other): DuplicateProposal[] => {
          const similarity = this.likeness(pieces, this.pieces.at(other));
          if (similarity < leastShare) return [];
          const confidence = Math.round((0.5 + 0.45 * similarity) * 100) / 100;
          const { article: of, statement } = other;
          return [{ kind: 'same-utterance', of, statement, similarity, rule: 'same words', confidence, span }];
        })
        .sort((one, other) => other.similarity - one.similarity || (one.of < other.of ? -1 : 1));
    });
  }

  /** Quotations of a speaker that have two rare words of these, or the only one. */
  private candidatesOf(by: number, words: ReadonlySet<number>): readonly IndexedUtterance[] {
    const most = Math.max(20, common * this.utterances.length);
    const rare = [...words].filter((word) => (this.counts[word] ?? 0) <= most);
    const telling = rare.length === 0 ? [...words] : rare;
    const shared = new Map<number, number>();
    for (const word of telling)
      this.postings.each(keyOf(by, word), (number) => shared.set(number, (shared.get(number) ?? 0) + 1));
    const least = Math.min(2, telling.length);
    return [...shared].flatMap(([number, count]) => (count >= least ? (this.utterances[number] ?? []) : []));
  }

  private likeness(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
    const [shorter, longer] = lengthOf(one) <= lengthOf(other) ? [one, other] : [other, one];
    const words = new Set(shorter.flat());
    const others = new Set(longer.flat());
    const shared = new Set([...words].filter((word) => others.has(word)));
    // What is as short as "a bit strange" must be the whole of both.
    if (shared.size < fewestWords)
      return shared.size > 1 &&
        words.size === others.size &&
        shared.size === words.size &&
        lengthOf(one) === lengthOf(other)
        ? 0.8
        : 0;
    if (shorter.every((piece) => longer.some((whole) => holds(whole, piece)))) return 1;
    return Math.round((this.weight(shared) / this.weight(words)) * 100) / 100;
  }

  private weight(words: ReadonlySet<number>): number {
    let sum = 0;
    for (const word of words) sum += Math.log(1 + (this.utterances.length + 1) / ((this.counts[word] ?? 0) + 1));
    return sum;
  }
}

const keyOf = (speaker: number, word: number): number => mix(mix(speaker) ^ word);

/** The number of a string, the next one if it has none. */
function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

/** The last word of the name or id: "Ana Example", "Example" and `ana-example` meet there. */
function speakerOf(actor: string | null, speaker: string | undefined): string | null {
  const name = speaker ?? actor?.replaceAll('-', ' ') ?? '';
  return plainWords((actor ?? name).replaceAll('-', ' ')).at(-1) ?? plainWords(name).at(-1) ?? null;
}

const piecesOf = (quote: string): readonly (readonly string[])[] =>
  quote
    .split(/…|\.\.\.|\[[^\]]*\]/)
    .map((piece) => plainWords(piece))
    .filter((piece) => piece.length > 0);

const lengthOf = (pieces: readonly (readonly number[])[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

/** Whether the words stand in another's, one behind the other. */
function holds(whole: readonly number[], piece: readonly number[]): boolean {
  for (let at = 0; at + piece.length <= whole.length; at += 1)
    if (piece.every((word, index) => word === whole[at + index])) return true;
  return false;
}
