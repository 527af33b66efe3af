import { canonical } from '../language.ts';
import type { Node } from '../page/json-ld.ts';
import type { Parts } from '../page/parts.ts';
import { withRegion } from '../page/region.ts';
import { orderShown } from '../printed/numeric-dates.ts';
import type { DateCandidate } from './candidate.ts';
import { datesOfAddresses } from './from-addresses.ts';
import { datesOfJsonLd } from './from-json-ld.ts';
import { datesOfLines } from './from-lines.ts';
import { datesOfMetas } from './from-metas.ts';
import { datesOfScripts } from './from-scripts.ts';
import { datesOfTimes } from './from-times.ts';

/** Where a date is as likely as this, nothing hidden is searched for another. */
const enough = 0.6;

/** All dates of a page that may be those of its publication or its last change. */
export function candidatesOf(
  parts: Parts,
  nodes: readonly Node[],
  known: { readonly language: string | null; readonly addresses: readonly string[]; readonly html: string },
): readonly DateCandidate[] {
  const locale = canonical(parts.metas.find(([key]) => key === 'og:locale')?.[1] ?? '');
  const language = withRegion(known.language, locale, known.addresses);
  const order = orderShown(parts.lines.map(({ text }) => text.slice(0, 200)).join('\n')) ?? undefined;
  const told = [
    ...datesOfJsonLd(nodes, language),
    ...datesOfMetas(parts.metas, language, order),
    ...datesOfTimes(parts, language, order),
    ...datesOfLines(parts, language, order),
    ...datesOfAddresses(known.addresses),
  ];
  return told.some(({ weight }) => weight >= enough) ? told : [...told, ...datesOfScripts(known.html)];
}
