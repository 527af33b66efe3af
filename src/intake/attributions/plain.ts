import type { AttributionProposal, MentionProposal } from '../proposals.ts';
import { spanOf } from '../span.ts';
import { confidenceOf } from './confidence.ts';
import type { PlainCatalogue } from './plain-catalogue.ts';
import { speakerOf } from './propose.ts';
import type { Unit } from './units.ts';

/** Longest unit that is read as a sentence, in UTF-16 units, and longest name of a speaker, in words. */
const longestUnit = 2_000;
const longestName = 9;

/**
 * The attribution of a unit in a language that has a catalogue of words but no tagger: a quotation with "a déclaré N" behind it,
 * "N a déclaré que …", "N a déclaré : «…»", "Selon N, …". At most one a unit; null where none is plain to see.
 */
export function plainlyFound(
  unit: Unit,
  body: readonly string[],
  catalogue: PlainCatalogue,
  mentions: readonly MentionProposal[],
): AttributionProposal | null {
  const { start, end, paragraph, quotations } = unit;
  if (end - start > longestUnit) return null;
  const text = (body[paragraph] ?? '').slice(start, end);
  const masked = quotations.reduce(
    (all, one) =>
      all.slice(0, one.start - start) + '█'.repeat(Math.min(one.end, end) - one.start) + all.slice(one.end - start),
    text,
  );
  const found = bySource(masked, catalogue) ?? byVerb(masked, catalogue);
  if (found === null) return null;
  const span = ([from, to]: readonly [number, number]) => spanOf(body, paragraph, start + from, start + to);
  const contents =
    found.content === 'quotations'
      ? quotations.map((one) => spanOf(body, paragraph, one.start, one.end))
      : [span(found.content)];
  const inside = quotations.some((one) =>
    contents.some((content) => content.start <= one.start && one.end <= content.end),
  );
  return {
    speaker: speakerOf(span(found.speaker), mentions),
    cue: span(found.cue),
    content: contents,
    form: found.content === 'quotations' ? 'direct' : inside ? 'mixed' : 'indirect',
    act: found.act,
    through: [],
    citing: [],
    rule: 'plain',
    confidence: confidenceOf('plain'),
  };
}

interface Place {
  readonly speaker: readonly [number, number];
  readonly cue: readonly [number, number];
  readonly content: readonly [number, number] | 'quotations';
  readonly act: AttributionProposal['act'];
}

function byVerb(text: string, { verbs, that, behind }: PlainCatalogue): Place | null {
  for (const { act, forms } of verbs) {
    const verb = new RegExp(`(?<![\\p{L}’'-])(?:${forms})(?![\\p{L}-])`, 'iu').exec(text);
    if (verb === null) continue;
    const cue = [verb.index, verb.index + verb[0].length] as const;
    const before = text.slice(0, cue[0]);
    const after = text.slice(cue[1]);
    if (/█[\s,.–—-]*$/u.test(before)) {
      const name = new RegExp(`^\\s+([^,.;:█–—]{2,120}?)(?=\\s+(?:${behind})(?![\\p{L}])|[,.;:█–—]|$)`, 'iu').exec(
        after,
      );
      if (name?.[1] !== undefined && wordsOf(name[1]) <= longestName) {
        const from = cue[1] + after.indexOf(name[1]);
        return { speaker: [from, from + name[1].length], cue, content: 'quotations', act };
      }
    }
    const name = /(?:^|[,█–—-]\s*)([^,█–—]{2,120}?)\s*$/u.exec(before);
    if (name?.[1] === undefined || wordsOf(name[1]) > longestName) continue;
    const from = before.lastIndexOf(name[1]);
    const speaker = [from, from + name[1].length] as const;
    if (/█[\s,.–—-]*$/u.test(before.slice(0, from)) || /^[^█]{0,60}:\s*█/u.test(after))
      return { speaker, cue, content: 'quotations', act };
    const clause = new RegExp(`^[^.;:█]{0,60}?(?:\\s|(?=,))(?:${that})`, 'iu').exec(after);
    if (clause !== null) {
      const opener = clause[0].search(/\S+\s*$/u);
      return { speaker, cue, content: [cue[1] + opener, text.search(/[.\s]*$/u)], act };
    }
  }
  return null;
}

function bySource(text: string, { sources }: PlainCatalogue): Place | null {
  const found = new RegExp(`(^|,\\s)(${sources})\\s+([^,.;:█]{2,120})`, 'iu').exec(text);
  const [, lead = '', cue = '', name = ''] = found ?? [];
  if (found === null || wordsOf(name) > longestName) return null;
  const from = found.index + lead.length;
  const speaker = [
    from + text.slice(from).indexOf(name),
    from + text.slice(from).indexOf(name) + name.trimEnd().length,
  ] as const;
  const end = text.search(/[.\s]*$/u);
  const first = from === 0;
  if (first && text[speaker[1]] !== ',') return null;
  const begins = speaker[1] + 2;
  return { speaker, cue: [from, from + cue.length], content: first ? [begins, end] : [0, found.index], act: 'states' };
}

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;
