/** What windows-1252 has where Latin-1 has control characters, from 0x80. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Runs that only UTF-8 read as windows-1252 makes: the marks of quotation and dashes (â€™), Latin letters (Ã©) and the
 * no-break space (Â ). Two letters that may also be meant, as "É»" at the end of a French quotation, are not among them.
 */
const runs = new RegExp(`(?:â€[${specials}\u00a0-\u00bf]|[ÃÂ][${specials}\u00a0-\u00bf])`, 'gu');

/** A text without UTF-8 that was once read as windows-1252 and saved so: "donâ€™t" becomes "don’t". */
export function repaired(text: string): string {
  const found = text.match(runs)?.length ?? 0;
  return found < 2 ? text : text.replace(runs, (run) => readAgain(run) ?? run);
}

function readAgain(run: string): string | null {
  const bytes = Array.from(run, (char) =>
    specials.includes(char) ? 0x80 + specials.indexOf(char) : char.charCodeAt(0),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
