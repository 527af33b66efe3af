import type { IntakeContext } from '../../context.ts';
import type { Paragraph } from '../../extracted.ts';
import { agencyNamed } from '../lines/agency-names.ts';
import { outletNamed, type OutletName } from '../outlet.ts';
import type { Signals } from '../signals.ts';

const copyright =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\)|by)?\s*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?[\s,:]*([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}&.’' -]{1,60}?)(?:\s(?:19|20)\d{2}|[.,|]|\s?all rights|$)/iu;

/** Names by which a text calls the outlet that it stands in, surest first. */
export function outletNamesIn(
  paragraphs: readonly Paragraph[],
  { outlet }: Signals,
  context: Pick<IntakeContext, 'outlets'>,
): readonly OutletName[] {
  const names: OutletName[] = [];
  if (outlet !== undefined) {
    names.push({ name: outlet.value, note: outlet.note, basis: outlet.basis === 'stated' ? 'stated' : 'inferred' });
  }
  paragraphs.forEach(({ text, role }, index) => {
    if (text.length > 300) return;
    const found = copyright.exec(text);
    const name = found?.[1]?.trim();
    if (name !== undefined && /^(?:©|\(c\)|copyright)/iu.test(text.slice(found?.index).trim()) && !/^by$/i.test(name)) {
      const note = `Paragraph ${index + 1} says “${(found?.[0] ?? '').trim()}”.`;
      names.push({ name, note, basis: 'inferred' });
    }
    if (role === 'link' || role === 'furniture') {
      const told = toldIn(text, context);
      if (told !== null) {
        const note = `The document names no publisher; a line that leads to another article (paragraph ${index + 1}) has someone speak “to ${told}”.`;
        names.push({ name: told, note, basis: 'inferred' });
      }
    }
  });
  return names;
}

/** A registered outlet that a teaser ends with, as “… – Example to RT”: sites point so to interviews of their own. Agencies are none. */
function toldIn(text: string, context: Pick<IntakeContext, 'outlets'>): string | null {
  const [, name] = /\s(?:to|tells?|told)\s([\p{Lu}\p{Lo}][^\s].{0,40})$/u.exec(text.trim().slice(-80)) ?? [];
  return name === undefined || agencyNamed(name) !== null ? null : outletNamed(name, context);
}
