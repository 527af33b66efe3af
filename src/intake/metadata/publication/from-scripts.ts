import { readMachineDate } from '../printed/machine-date.ts';
import type { DateCandidate } from './candidate.ts';

/** Members of data that a page hands to its scripts, whole names only, in the spellings of programmers. */
const member =
  /\\?"(date_?published|published_?(?:date|time|at|on)?|publish_?(?:date|time)|pub_?date|publication_?date|first_?published(?:_?(?:date|at))?|display_?date|posted_?(?:at|on|date)|created_?(?:at|date|on)|date_?created)\\?"\s{0,4}:\s{0,4}\\?"?((?:19|20)\d{2}-\d{2}-\d{2}[^"\\]{0,20}|\d{13}|\d{10})/gi;

/**
 * Dates in the data that a page hands to its scripts, for pages that say nothing else. The first is likely that of the
 * page's own article; teasers follow.
 */
export function datesOfScripts(html: string): readonly DateCandidate[] {
  const candidates: DateCandidate[] = [];
  for (const { 1: name = '', 2: text = '' } of html.matchAll(member)) {
    const read = readMachineDate(text, null);
    if (read === null) continue;
    const own = candidates.length === 0 ? 0.5 : 0.15;
    const weight = /creat/i.test(name) ? own * 0.7 : own;
    const note = `In the data of the page's scripts as ${name}${read.utc ? ', in UTC' : ''}.`;
    candidates.push({ ...read, kind: 'published', source: 'script', weight, basis: 'inferred', note });
    if (candidates.length === 50) break;
  }
  return candidates;
}
