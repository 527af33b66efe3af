/** A word as the index has it: its stem, and the form that it was written in where that has other letters ("café"). */
export interface Term {
  readonly stem: string;
  /** Empty where the word has no letters but those of the index. */
  readonly form: string;
}

/** What a written word is found by: mostly one term, in texts and values alike. */
export type Senses =
  | number
  | readonly [
      /**
       * In turns, a term and how it shares the word's weight: 0, it has all of it; 1, all that have 1 share it evenly; above
       * that, it has one less in 24.
       */
      text: readonly number[],
      /** Terms that it is found by where it stands in a value, which Pagefind cuts otherwise. */
      values: readonly number[],
    ];

/** Words of an index, by number. */
export class Terms {
  readonly stems: string[] = [];
  /** Sparse: most terms have no form of their own. */
  readonly forms = new Map<number, string>();
  private numbers: Map<string, number> | undefined;

  constructor(all: readonly Term[] = []) {
    for (const term of all) this.add(term);
  }

  get all(): Term[] {
    return this.stems.map((stem, number) => ({ stem, form: this.formOf(number) }));
  }

  formOf(number: number): string {
    return this.forms.get(number) ?? '';
  }

  numberOf(stem: string, form: string): number {
    // Made when the first new word comes, which is not in every update.
    this.numbers ??= new Map(this.all.map((term, number) => [keyOf(term), number]));
    const key = keyOf({ stem, form });
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.stems.length);
    return this.add({ stem, form });
  }

  private add({ stem, form }: Term): number {
    const number = this.stems.push(stem) - 1;
    if (form !== '') this.forms.set(number, form);
    return number;
  }
}

const keyOf = ({ stem, form }: Term): string => (form === '' ? stem : `${stem}\0${form}`);

/** The written words of one language, by number, and what Pagefind makes of each. */
export class Words {
  readonly texts: string[];
  readonly senses: (Senses | undefined)[];
  private numbers: Map<string, number> | undefined;
  /** Words that Pagefind has not been asked for. */
  unknown: number[] = [];

  constructor(texts: string[] = [], senses: (Senses | undefined)[] = []) {
    this.texts = texts;
    this.senses = senses;
  }

  /** Takes a word that was read in a text, with what it is found by there, unless it is known. */
  teach(text: string, senses: Senses): void {
    const count = this.texts.length;
    if (this.numberOf(text) < count) return;
    this.unknown.pop();
    this.senses[count] = senses;
  }

  numberOf(text: string): number {
    this.numbers ??= new Map(this.texts.map((known, number) => [known, number]));
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.numbers.set(text, number);
    this.texts.push(text);
    this.senses.push(undefined);
    this.unknown.push(number);
    return number;
  }

  /** Takes what Pagefind made of the unknown words, in their order. */
  learn(senses: readonly Senses[]): void {
    this.unknown.forEach((number, at) => (this.senses[number] = senses[at]));
    this.unknown = [];
  }
}
