import type { DuplicateProposal } from '../proposals.ts';
import type { KnownArticle } from './article.ts';
import { copyOf } from './copies.ts';
import { decode } from './fingerprint.ts';
import { leastShared, type Prints } from './likeness.ts';
import { bandsOf } from './minhash.ts';
import { Postings } from './postings.ts';
import { UtteranceIndex } from './utterances.ts';
import { plainAddress } from './address.ts';
import { SubjectIndex } from './subjects.ts';

/** An article of the index, its fingerprint unpacked. */
export type Indexed = Omit<KnownArticle, 'fingerprint' | 'utterances'> & { readonly prints: Prints };

/** Another article of the briefing is found by whatever it has in common: all words, a band, sampled shingles, or its address. */
export class DuplicateIndex {
  private readonly all: Indexed[] = [];
  private readonly byHash = new Map<string, number[]>();
  private readonly byAddress = new Map<string, number[]>();
  private readonly bands = new Postings();
  private readonly samples = new Postings();
  private readonly utterances = new UtteranceIndex();
  private readonly byId = new Map<string, number[]>();
  private readonly subjects = new SubjectIndex();
  /** For each article the sampled shingles in common with the one that is looked at. */
  private shared = new Uint16Array(0);

  /** Adds an article; the next ones are compared with it. One whose id is known already is another version beside it. */
  add(article: KnownArticle): void {
    const number = this.all.length;
    const indexed = indexedOf(article);
    const { hash, words, signature, sample } = indexed.prints;
    this.all.push(indexed);
    push(this.byId, article.id, number);
    this.subjects.add(number, article.subjects ?? [], article.published);
    const address = plainAddress(article.url);
    if (address !== null) push(this.byAddress, address, number);
    this.utterances.add(article.id, article.utterances);
    if (words === 0) return;
    push(this.byHash, hash, number);
    for (const band of bandsOf(signature)) this.bands.add(band, number);
    for (const shingle of sample) this.samples.add(shingle, number);
  }

  /**
   * Articles that may tell the year of a document of a day (`XXXX-09-23`): those with some ids, and those of about that
   * time of any year with so many of its subjects, in the order in which they were added.
   */
  mayDate(day: string, ids: Iterable<string>, subjects: readonly string[], least: number): readonly Indexed[] {
    const numbers = new Set(this.subjects.about(subjects, day, least));
    for (const id of ids) for (const number of this.byId.get(id) ?? []) numbers.add(number);
    return [...numbers].sort((one, other) => one - other).flatMap((number) => this.all[number] ?? []);
  }

  /** The days of all dated articles on a subject, since 1970. */
  daysOf(subject: string): readonly number[] {
    return this.subjects.daysOf(subject);
  }

  /** What an article repeats, the likest first; itself, by its id, left out. */
  duplicatesOf(article: KnownArticle): readonly DuplicateProposal[] {
    const wanted = indexedOf(article);
    const documents = [...this.candidatesOf(wanted)]
      .map((number) => this.all[number])
      .flatMap((other) => (other === undefined || other.id === article.id ? [] : (copyOf(wanted, other) ?? [])))
      .sort((one, other) => other.similarity - one.similarity || (one.of < other.of ? -1 : 1));
    return [...documents, ...this.utterances.sameAs(article)];
  }

  private candidatesOf({ prints, url }: Indexed): ReadonlySet<number> {
    const found = new Set(this.byHash.get(prints.hash));
    for (const number of this.byAddress.get(plainAddress(url) ?? '') ?? []) found.add(number);
    if (prints.words === 0) return found;
    for (const band of bandsOf(prints.signature)) this.bands.each(band, (number) => found.add(number));
    if (this.shared.length < this.all.length) this.shared = new Uint16Array(2 * this.all.length);
    else this.shared.fill(0);
    for (const shingle of prints.sample) {
      this.samples.each(shingle, (number) => {
        const count = (this.shared[number] ?? 0) + 1;
        this.shared[number] = count;
        if (count === leastShared) found.add(number);
      });
    }
    return found;
  }
}

function indexedOf({ fingerprint, utterances: _, ...article }: KnownArticle): Indexed {
  const { hash, words, signature, sample } = fingerprint;
  return { ...article, prints: { hash, words, signature: decode(signature), sample: decode(sample) } };
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
}
