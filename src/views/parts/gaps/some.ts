import type { Messages } from '../../../i18n/catalogue.ts';

/** As many as stay legible in a line. */
export const mostNamed = 6;

/** Each once; of many the first, and how many more there are. */
export function some({ counts }: Messages, texts: Iterable<string>): string[] {
  const all = [...new Set(texts)];
  return all.length > mostNamed ? [...all.slice(0, mostNamed), counts.more(all.length - mostNamed)] : all;
}
