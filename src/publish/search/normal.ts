import { Parser } from 'htmlparser2';

/** White space as Unicode has it, which is not what `\s` matches. */
export const space = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const edges = new RegExp(`^[${space}]+|[${space}]+$`, 'g');
const newlines = /(?:\n|\r\n)+/g;
const runs = new RegExp(`[${space}]{2,}`, 'g');
const entity = /&(?:#(\d+)|#[xX]([\da-fA-F]+)|([a-zA-Z][\da-zA-Z]*));/g;
const named = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

/** Raw text or a raw value as it is shown: entities decoded once, white space trimmed and in single spaces. */
export const normal = (raw: string): string =>
  decoded(raw).replace(edges, '').replace(newlines, ' ').replace(runs, ' ');

/** Text without its entities: only those that end in a semicolon. */
export const decoded = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(entity, (whole, decimal?: string, hex?: string, name = '') => {
        if (decimal !== undefined) return character(Number.parseInt(decimal, 10)) ?? whole;
        if (hex !== undefined) return character(Number.parseInt(hex, 16)) ?? whole;
        return characterNamed(name as string);
      })
    : raw;

const character = (code: number): string | undefined =>
  code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff) ? undefined : String.fromCodePoint(code);

function characterNamed(name: string): string {
  const known = named.get(name);
  if (known !== undefined) return known;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(`&${name};`);
  named.set(name, text);
  return text;
}

/** The words of a text, parted by white space. */
export const wordsOf = (text: string): string[] => text.match(nonSpace) ?? [];
const nonSpace = new RegExp(`[^${space}]+`, 'g');
