/** The digits of every decimal numbering system that the platform knows, each by its value. */
let values: ReadonlyMap<string, string> | undefined;

/** A text with the decimal digits of all scripts as ASCII digits: ٢٠١٦ as 2016. Other characters stay. */
export function asciiDigits(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const known = (values ??= allDigits());
  return text.replace(/\p{Nd}/gu, (digit) => known.get(digit) ?? digit);
}

function allDigits(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const written = Array.from(new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(9876543210));
    if (written.length === 10) written.forEach((digit, index) => found.set(digit, String(9 - index)));
  }
  return found;
}
