import { ByteWriter } from './byte-writer.ts';
import { CachedFileWriter } from './cached-file.ts';
import { fragmentOf, wordCount, type Fragment } from './fragment.ts';
import type { IndexFiles } from './index-files.ts';
import type { KeptPage } from './kept-page.ts';
import { wordsOf } from './normal.ts';
import { writePostings, type PlacedWords } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { Words, type Terms } from './terms.ts';

/** A page that waits for its postings. */
interface Waiting {
  readonly page: Omit<KeptPage, 'file' | 'offset' | 'length' | 'hasWords'>;
  readonly fragment: Fragment;
  readonly placed: PlacedWords;
  readonly done: (page: KeptPage) => void;
}

/** How many words of pages wait at a time for Pagefind to be asked about those that it was never asked about. */
const batch = 2_000_000;

/** Takes in pages that are new or changed: in batches, since Pagefind is asked about all their words at once. */
export class PageIntake {
  private waiting: Waiting[] = [];
  private held = 0;
  private writer: CachedFileWriter | undefined;
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
  }

  /** The file of the postings, if there is any. */
  get postings(): CachedFileWriter | undefined {
    return this.writer;
  }

  /** Takes a page, and tells when its postings are written, which is by the next `flush` at the latest. */
  async take(record: SearchRecord, hash: string, done: (page: KeptPage) => void): Promise<void> {
    const { url, language, content, filters, sorts, meta } = record;
    const words = this.wordsOf(language);
    const text = Uint32Array.from(content === '' ? [] : content.split(' '), (word) => words.numberOf(word));
    const values = meta.map(([, value]) => Uint32Array.from(wordsOf(value), (word) => words.numberOf(word)));
    const fields = meta.map(([name]) => name);
    const fragment = fragmentOf(record);
    const named = { fragment: fragment.name, wordCount: wordCount(content) };
    const page = { url, hash, language, ...named, filters, sorts, fields };
    this.waiting.push({ page, fragment, placed: { text, weights: record.weights, values }, done });
    this.held += text.length;
    if (this.held > batch) await this.flush();
  }

  async flush(): Promise<void> {
    const { terms, words, folder, file, learn } = this.options;
    for (const [language, known] of words) if (known.unknown.length > 0) await learn(language, known);
    const writer = new ByteWriter(1 << 16);
    for (const { page, fragment, placed, done } of this.waiting) {
      const hasWords = writePostings(placed, this.wordsOf(page.language), terms, writer);
      if (hasWords) await this.options.files.putPacked(fragment.file, fragment.bytes);
      const bytes = writer.taken();
      this.writer ??= await CachedFileWriter.create(folder, 'postings');
      done({ ...page, hasWords, file, offset: await this.writer.append(bytes), length: bytes.length });
    }
    this.waiting = [];
    this.held = 0;
  }

  private wordsOf(language: string): Words {
    let words = this.options.words.get(language);
    if (words === undefined) this.options.words.set(language, (words = new Words()));
    return words;
  }
}
