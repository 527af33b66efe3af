/** A word as the index has it: its stem, and the form that it was written in where that has other letters ("café"). */
export interface Term {
  readonly stem: string;
  /** Empty where the word has no letters but those of the index. */
  readonly form: string;
}

/** What a written word is found by. */
export interface Senses {
  readonly text: readonly Sense[];
  /** Terms that it is found by where it stands in a value, which Pagefind cuts otherwise. */
  readonly values: readonly number[];
}

export interface Sense {
  readonly term: number;
  /** Whether it is one of several parts of the word, which share its weight. */
  readonly part: boolean;
}

/** Words of an index, by number. */
export class Terms {
  readonly all: Term[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(all: readonly Term[] = []) {
    for (const { stem, form } of all) this.numberOf(stem, form);
  }

  numberOf(stem: string, form: string): number {
    const key = form === '' ? stem : `${stem}\0${form}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push({ stem, form }) - 1;
  }
}

/** The written words of one language, by number, and what Pagefind makes of each. */
export class Words {
  readonly texts: string[] = [];
  readonly senses: (Senses | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  /** Words that Pagefind has not been asked for. */
  unknown: number[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.numbers.set(text, number);
    this.texts.push(text);
    this.senses.push(undefined);
    this.unknown.push(number);
    return number;
  }

  static of(texts: readonly string[], senses: readonly Senses[]): Words {
    const words = new Words();
    texts.forEach((text, number) => {
      words.numbers.set(text, number);
      words.texts.push(text);
      words.senses.push(senses[number]);
    });
    return words;
  }

  /** Takes what Pagefind made of the unknown words, in their order. */
  learn(senses: readonly Senses[]): void {
    this.unknown.forEach((number, at) => (this.senses[number] = senses[at]));
    this.unknown = [];
  }
}
