/** A passage of news of our own writing, with the dates that it names. */
export interface Passage {
  readonly published: string | null;
  readonly text: string;
  readonly dates: readonly MarkedDate[];
}

export interface MarkedDate {
  readonly text: string;
  readonly start: number;
  readonly value: string | null;
}

/** Reads passages: `# publication` and below it a passage a line, each date marked `[words|EDTF]`; null where none is known. */
export function passagesIn(file: string): readonly Passage[] {
  const passages: Passage[] = [];
  let published: string | null = null;
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) published = orNull(line.slice(2));
    else if (line !== '') passages.push(passageOf(line, published));
  }
  return passages;
}

function passageOf(line: string, published: string | null): Passage {
  const dates: MarkedDate[] = [];
  let text = '';
  let at = 0;
  for (const found of line.matchAll(/\[([^[|\]]+)\|((?:\[[^\]]*\]|[^\]])*)\]/g)) {
    const [whole, words = '', value = ''] = found;
    text += line.slice(at, found.index);
    dates.push({ text: words, start: text.length, value: orNull(value) });
    text += words;
    at = found.index + whole.length;
  }
  return { published, text: text + line.slice(at), dates };
}

const orNull = (text: string): string | null => (text === 'null' ? null : text);
