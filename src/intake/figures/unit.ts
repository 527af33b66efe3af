import type { Token } from '../tokens.ts';
import type { FigureWords } from './words.ts';

/** A number with its unit or currency: its tokens, and whether there is one. */
export interface NumberWithUnit {
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

/** The currency before a number, as "$" or "US$", and the unit behind it, as "%", "percent" or "km". */
export function unitAround(tokens: readonly Token[], from: number, to: number, words: FigureWords): NumberWithUnit {
  const currency = /^\p{Sc}$/u.test(tokens[from - 1]?.key ?? '');
  const land = currency && tokens[from - 1]?.glued === true && /^\p{Lu}{1,3}$/u.test(tokens[from - 2]?.text ?? '');
  const start = currency ? from - (land ? 2 : 1) : from;
  let end = to;
  if (/^[%‰٪\p{Sc}]$/u.test(tokens[end]?.key ?? '')) end += 1;
  else if (currency && /^[mk]$/.test(tokens[end]?.key ?? '') && tokens[end]?.glued === true) end += 1;
  while (end < to + 2 && words.units.has(tokens[end]?.key ?? '')) end += 1;
  return { from: start, to: end, named: start < from || end > to };
}
