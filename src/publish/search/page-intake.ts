import { ByteWriter } from './byte-writer.ts';
import { CachedFileWriter } from './cached-file.ts';
import { fragmentOf } from './fragment.ts';
import type { IndexFiles } from './index-files.ts';
import type { KeptPage } from './kept-page.ts';
import { wordsOf } from './normal.ts';
import { PostingWriter, type KnownWords, type PlacedWords } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { isSegmented } from './segmented.ts';
import { inWords, type CutRecord } from './segments.ts';
import { Words, type Terms } from './terms.ts';

/** A page that waits for its postings. */
interface Waiting {
  readonly record: SearchRecord;
  readonly hash: string;
  readonly done: (page: KeptPage) => void;
}

/** Marks the words of values among those of languages whose texts are cut. */
const ofValuesMark = ' values';

/** How many characters of pages wait at a time: so that Pagefind is asked seldom, and little is held. */
const batch = 6_000_000;

/** Takes in pages that are new or changed, in batches, since Pagefind is asked about all their words at once. */
export class PageIntake {
  private waiting: Waiting[] = [];
  private held = 0;
  private writer: CachedFileWriter | undefined;
  private readonly postingWriter: PostingWriter;
  private readonly options: {
    readonly folder: string;
    /** The number that the file of their postings has. */
    readonly file: number;
    readonly terms: Terms;
    readonly words: Map<string, Words>;
    readonly files: IndexFiles;
    /** Asks Pagefind about the unknown words of a language. */
    readonly learn: (language: string, words: Words) => Promise<void>;
  };

  constructor(options: PageIntake['options']) {
    this.options = options;
    this.postingWriter = new PostingWriter(options.terms);
  }

  /** The file of the postings, if there is any. */
  get postings(): CachedFileWriter | undefined {
    return this.writer;
  }

  /** Takes a page, and tells when its postings are written, which is by the next `flush` at the latest. */
  async take(record: SearchRecord, hash: string, done: (page: KeptPage) => void): Promise<void> {
    this.waiting.push({ record, hash, done });
    this.held += record.content.length;
    if (this.held > batch) await this.flush();
  }

  async flush(): Promise<void> {
    const { words, learn } = this.options;
    const cut = await this.cut(this.waiting.map(({ record }) => record));
    const placed = cut.map((page) => placedWords(page, this.known(page)));
    for (const [language, known] of words)
      if (known.unknown.length > 0) await learn(language.replace(ofValuesMark, ''), known);
    const writer = new ByteWriter(1 << 16);
    for (const [at, { hash, done }] of this.waiting.entries()) {
      const [page, places] = [cut[at], placed[at]];
      if (page !== undefined && places !== undefined) done(await this.keep(page, places, hash, writer));
    }
    this.waiting = [];
    this.held = 0;
  }

  private async keep(page: CutRecord, placed: PlacedWords, hash: string, writer: ByteWriter): Promise<KeptPage> {
    const { folder, file, files } = this.options;
    const { url, language, filters, sorts, meta } = page.record;
    const hasWords = this.postingWriter.write(placed, this.known(page), writer);
    const bytes = writer.taken();
    this.writer ??= await CachedFileWriter.create(folder, 'postings');
    const offset = await this.writer.append(bytes);
    const fragment = fragmentOf(page);
    if (hasWords) await files.putPacked(fragment.file, fragment.bytes, 'words');
    const stored = { file, offset, length: bytes.length, fields: meta.map(([name]) => name) };
    return {
      url,
      hash,
      language,
      fragment: fragment.name,
      wordCount: fragment.wordCount,
      hasWords,
      filters,
      sorts,
      ...stored,
    };
  }

  /** Pages with their words, of which those that Pagefind had to cut are learnt. */
  cut(records: readonly SearchRecord[]): Promise<CutRecord[]> {
    return inWords(records, this.options.terms, (language, word, senses) => this.wordsOf(language).teach(word, senses));
  }

  /** Where Pagefind cuts the texts of a language, it leaves values whole. */
  private known({ record: { language } }: CutRecord): KnownWords {
    const ofText = this.wordsOf(language);
    return { ofText, ofValues: isSegmented(language) ? this.wordsOf(`${language}${ofValuesMark}`) : ofText };
  }

  private wordsOf(language: string): Words {
    let words = this.options.words.get(language);
    if (words === undefined) this.options.words.set(language, (words = new Words()));
    return words;
  }
}

const placedWords = ({ record, words }: CutRecord, { ofText, ofValues }: KnownWords): PlacedWords => ({
  text: Uint32Array.from(words, (word) => ofText.numberOf(word)),
  weights: record.weights,
  values: record.meta.map(([, value]) => Uint32Array.from(wordsOf(value), (word) => ofValues.numberOf(word))),
});
