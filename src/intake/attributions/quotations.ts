/** Words in quotation marks, marks included, in UTF-16 units of a paragraph. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Words between the marks. */
  readonly words: number;
  /** Whether the closing mark is there; without one it goes to the end of the paragraph. */
  readonly closed: boolean;
}

/** Of each mark that may open a quotation, those that may close it. A straight mark closes what a curly one opened, as sloppy typing has it. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"‟',
  '‟': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '”': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '〝': '〞〟',
  '＂': '＂',
  '‹': '›',
  '``': "''",
};
/** Marks that open only at the head of a word, for they also close. */
const alsoClose = new Set(['"', '»', '”', '＂']);
const singles: Readonly<Record<string, string>> = { '‘': '’', "'": "'", '’': '’' };

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isBlank = (unit: string | undefined): boolean => unit === undefined || /[\s([–—-]/u.test(unit);
/** Scripts that set no blanks between words count a word for every two signs. */
const wordsIn = (text: string): number =>
  text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{1,2}|[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/**
 * The outermost quotations of a paragraph, in order, in the marks of any script. A closing mark that nothing opened closes a
 * quotation from the end of the one before, where a comma or stop stands in front of it. Time grows with the text's length.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const closesLater = lastSingles(text);
  let from = 0;
  let open: { at: number; closers: string; inner: number } | null = null;
  const keep = (start: number, inner: number, end: number, closed: boolean): void => {
    found.push({ start, end, words: wordsIn(text.slice(inner, closed ? end - 1 : end)), closed });
    from = end;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    const next = text[at + 1];
    if (open !== null) {
      if (!open.closers.includes(unit) || (unit === '’' || unit === "'" ? isWord(next) : false)) continue;
      keep(open.at, open.inner, at + 1, true);
      open = null;
      continue;
    }
    const closers = pairs[unit];
    if (closers !== undefined && (!alsoClose.has(unit) || opensHere(text, at))) {
      open = { at, closers, inner: at + 1 };
    } else if (singles[unit] !== undefined && opensSingle(text, at) && closesLater(singles[unit] ?? '', at)) {
      open = { at, closers: singles[unit] ?? '', inner: at + 1 };
    } else if ((unit === '"' || unit === '”' || unit === '»') && /[,.!?…]/u.test(text[at - 1] ?? '')) {
      const start = from + (/^[\s,.;:–—-]*/u.exec(text.slice(from, at))?.[0].length ?? 0);
      if (start < at) keep(start, start, at + 1, true);
    }
  }
  if (open !== null && text.length > open.inner) keep(open.at, open.inner, text.length, false);
  return found;
}

const opensHere = (text: string, at: number): boolean =>
  isBlank(text[at - 1]) && text[at + 1] !== undefined && !/\s/u.test(text[at + 1] ?? '');

const opensSingle = (text: string, at: number): boolean =>
  isBlank(text[at - 1]) &&
  isWord(text[at + 1]) &&
  !(text[at] === '’' || /^'(?:\d|em\b|tis\b|twas\b|n\b)/iu.test(text.slice(at, at + 6)));

/** Tells whether a single mark that may close, behind a word or stop and before none, stands somewhere behind a place. */
function lastSingles(text: string): (mark: string, at: number) => boolean {
  const last = new Map<string, number>();
  for (let at = text.length - 1; at > 0 && last.size < 2; at--) {
    const unit = text[at] ?? '';
    const closes =
      (unit === "'" || unit === '’') && !isWord(text[at + 1]) && /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? '');
    if (closes && !last.has(unit)) last.set(unit, at);
  }
  return (mark, at) => (last.get(mark) ?? -1) > at + 1;
}
