import type { IntakeContext } from '../../context.ts';
import type { Paragraph } from '../../extracted.ts';
import { agencyNamed } from '../lines/agency-names.ts';
import type { Dateline } from '../lines/dateline.ts';
import { outletNamed, type OutletName } from '../outlet.ts';
import type { Signals } from '../signals.ts';

/** What a document may say of its outlet, besides its paragraphs. */
export interface OutletHints {
  readonly signals: Signals;
  readonly dateline: Dateline | null;
}

/** Names by which a text calls the outlet that it stands in, surest first. */
export function outletNamesIn(
  paragraphs: readonly Paragraph[],
  { signals: { outlet }, dateline }: OutletHints,
  context: Pick<IntakeContext, 'outlets'>,
): readonly OutletName[] {
  const names: OutletName[] = [];
  if (outlet !== undefined) {
    names.push({ name: outlet.value, note: outlet.note, basis: outlet.basis === 'stated' ? 'stated' : 'inferred' });
  }
  for (const [index, { text }] of paragraphs.entries()) {
    const holder = copyrightHolder(text);
    if (holder !== null) {
      names.push({ name: holder, note: `Its copyright is claimed in paragraph ${index + 1}.`, basis: 'inferred' });
    }
  }
  for (const [index, { text, role }] of paragraphs.entries()) {
    const told = role === 'link' || role === 'furniture' ? toldIn(text, context) : null;
    if (told === null) continue;
    const note = `The document names no publisher; a line that leads to another article (paragraph ${index + 1}) has someone speak “to ${told}”.`;
    names.push({ name: told, note, basis: 'inferred' });
  }
  const [agency] = dateline?.agencies ?? [];
  if (agency !== undefined) {
    const note = `The document names no publisher; its dateline credits ${agency}, whose text others may carry.`;
    names.push({ name: agency, note, basis: 'inferred' });
  }
  return names;
}

/** Who holds the copyright by a line such as “© 2016 The Example Times. All rights reserved.”, year and all; else null. */
export function copyrightHolder(line: string): string | null {
  const text = line.slice(0, 200).replace(/\s+/gu, ' ').trim();
  const mark = /^(?:copyright ?)?(?:©|\(c\)|copyright) ?(?:by )?(?:c ?(?=\d))?/iu.exec(text);
  if (mark === null || line.length > 300) return null;
  const rest = text.slice(mark[0].length);
  const year = /(?:19|20)\d{2}(?: ?[-–,] ?(?:(?:19|20)\d{2}|\d{2}\b))?,? ?/.exec(rest);
  if (year === null) return null;
  const named = rest.replace(year[0], year.index === 0 ? '' : '|').replace(/^by /i, '');
  const [name = ''] = named.split(/[.,|;]| [-–—] |\ball rights\b/iu);
  return /^(?=.*\p{L})[\p{Lu}\p{Lo}\p{N}]/u.test(name.trim()) && name.trim().length <= 60 ? name.trim() : null;
}

/** A registered outlet that a teaser ends with, as “… – Example to RT”: sites point so to interviews of their own. Agencies are none. */
function toldIn(text: string, context: Pick<IntakeContext, 'outlets'>): string | null {
  const [, name] = /\s(?:to|tells|told)\s(\p{Lu}.{1,40})$/u.exec(text.trim().slice(-80)) ?? [];
  return name === undefined || agencyNamed(name) !== null ? null : outletNamed(name, context);
}
