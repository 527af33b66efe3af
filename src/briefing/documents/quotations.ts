import { fold } from './fold.ts';

/** What stands between double quotation marks of any style in a paragraph, folded; marks without a partner are passed over. */
export function quotationsIn(paragraph: string): string[] {
  return [...fold(paragraph).matchAll(/"([^"]+)"/gu)]
    .map((match) => (match[1] ?? '').trim())
    .filter((text) => text !== '');
}

/** A text without what it quotes; `"` stays in its place, so that no run of words goes across it. */
export function withoutQuotations(text: string): string {
  return fold(text).replace(/"[^"]+"/gu, '"');
}
