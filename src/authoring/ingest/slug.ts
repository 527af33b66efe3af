import anyAscii from 'any-ascii';

/** A text as lower-case ASCII letters and digits between hyphens, cut between words where it is longer than `most`. */
export function slug(text: string, most: number): string {
  const whole = anyAscii(text.slice(0, 1_000).normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most + 1).lastIndexOf('-');
  return whole.slice(0, cut > 0 ? cut : most);
}
