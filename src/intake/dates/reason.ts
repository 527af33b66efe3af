import type { Reason } from '../proposals.ts';
import type { Said } from './said.ts';

/** Which rule read a date, and how often that rule is right, as measured over our own sentences of news. */
export function reasonOf(said: Said, value: string | null): Reason {
  const rule = ruleOf(said);
  return { rule: rule[0], confidence: value === null ? 0.3 : rule[1] };
}

function ruleOf(said: Said): readonly [string, number] {
  if (said.known !== undefined) return ['date-by-name', 0.95];
  if (said.anchored === true) return ['date-from-earlier-date', 0.6];
  if (said.toYear !== undefined || said.toMonth !== undefined || said.toDay !== undefined) return ['date-range', 0.85];
  if (said.count !== undefined) return ['date-from-publication', 0.9];
  if (said.unit !== undefined || said.which !== undefined) return ['date-from-publication', 0.9];
  if (said.year !== undefined) return said.month === undefined ? ['year', 0.85] : ['full-date', 0.97];
  if (said.decade !== undefined || said.part === 'century') return ['decade-or-century', 0.9];
  if (said.weekday !== undefined && said.month === undefined) return ['weekday-by-tense', 0.85];
  if (said.season !== undefined) return ['season-by-tense', 0.6];
  return ['date-without-year', said.day === undefined ? 0.75 : 0.85];
}
