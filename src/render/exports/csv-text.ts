/**
 * What spreadsheets read as a formula when it begins a cell (OWASP, "CSV Injection"; CWE-1236): its signs, also in full
 * width and after white space, and white space that they take off. Apostrophes before it are counted in, so that
 * one that is put there can be told from the text's own.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
const number = /^[+-]\d+(?:\.\d+)?$/;

/**
 * A text as a cell that no spreadsheet runs: with an apostrophe before it where it would be a formula. A number with
 * its sign stays one. The text is had back by taking one apostrophe off a cell that begins with some and then `formula`.
 */
export const asText = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);
