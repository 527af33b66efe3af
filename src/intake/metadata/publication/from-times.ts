import type { Parts, TimeElement } from '../page/parts.ts';
import type { NumericOrder } from '../printed/printed-date.ts';
import { readMachineDate } from '../printed/machine-date.ts';
import { cueBefore } from '../lines/date-cue.ts';
import type { DateCandidate } from './candidate.ts';
import { nearness } from './nearness.ts';

/** Dates in `<time>`, `<abbr title>` and elements with a date's `itemprop`. */
export const datesOfTimes = (
  { times, lines, headline }: Parts,
  language: string | null,
  order?: NumericOrder,
): readonly DateCandidate[] =>
  times.flatMap((time): DateCandidate[] => {
    const read = readMachineDate(time.machine, language, order) ?? readMachineDate(time.shown, language, order);
    if (read === null) return [];
    const line = lines[time.order]?.text ?? '';
    const at = time.shown === '' ? -1 : line.indexOf(time.shown);
    const cue = cueBefore(at < 0 ? '' : line.slice(0, at)) ?? cueBefore(time.shown.replace(/\d[^]*$/, ''));
    if (cue === 'other') return [];
    const updated =
      cue === 'updated' || /updated|modified/.test(time.names.replace('entry-date published updated', ''));
    return [
      {
        ...read,
        kind: updated && cue !== 'published' ? 'updated' : 'published',
        source: 'markup',
        weight: weightOf(time, cue !== null) * nearness(time.order, headline, time.zone),
        basis: 'stated',
        note: `In the page's markup (${time.tag === 'time' ? 'a time element' : 'an element that names a date'})${read.utc ? ', in UTC' : ''}.`,
      },
    ];
  });

function weightOf({ names, tag, machine }: TimeElement, cued: boolean): number {
  if (/datepublished|pubdate|entry-date|published/.test(names)) return 0.92;
  if (cued) return 0.9;
  if (/datecreated/.test(names)) return 0.85;
  return tag === 'time' && machine !== '' ? 0.75 : tag === 'time' ? 0.7 : 0.6;
}
