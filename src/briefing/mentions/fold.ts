/** Letters that differ from their plain form by more than a mark, or only in how they are typed. */
const plainLetters = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
]);
const variants = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu');

/** Marks of scripts in which a word stays the same without them; elsewhere a mark is a vowel and belongs to the word. */
const accents = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu;

/** Tatweel, soft hyphen, joiners, direction marks, and the ʿ and ʾ of transliterations. */
export const ignored = '\\u0640\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u02be\\u02bf';
const ignoredLetters = new RegExp(`[${ignored}]`, 'gu');

/** ASCII and the letters of Arabic, Hebrew and Cyrillic that are their own plain form: nearly all words. */
const alreadyPlain =
  /^[\x21-\x7e\u0621\u0627-\u063a\u0641-\u0648\u064a\u05d0-\u05ea\u0410-\u0418\u041a-\u0438\u043a-\u044f]*$/;

/**
 * A word without what does not tell names apart: diacritics and harakat, tatweel, full width, invisible characters, variants of a
 * letter. Case is kept.
 */
export function foldWord(word: string): string {
  if (alreadyPlain.test(word)) return word;
  return word
    .replace(ignoredLetters, '')
    .normalize('NFKD')
    .replace(accents, '$1')
    .replace(variants, (letter) => plainLetters.get(letter) ?? letter);
}

/** A symbol as one of its kind: every space, hyphen, apostrophe or quotation mark. */
export function foldSymbol(symbol: string): string {
  if (/^\s/u.test(symbol)) return ' ';
  if (/^\p{Dash}$/u.test(symbol)) return '-';
  if (/^['‘’‛ʼʻ′`´׳＇]$/u.test(symbol)) return "'";
  if (/^["“”„‟״″＂]$/u.test(symbol)) return '"';
  return symbol;
}
