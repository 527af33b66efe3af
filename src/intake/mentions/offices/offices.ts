import type { Token } from '../../../briefing/mentions/tokens.ts';
import type { ActorId } from '../../../content/schemas/ids.ts';
import { overlaps } from '../../../edtf/overlaps.ts';
import type { Document, Mentioned } from '../document.ts';
import { calendar } from '../english/cues.ts';
import { notYetInOffice } from '../english/titles.ts';
import type { FoundName } from '../names/found.ts';
import { isCapital, neighbour, tokenAt } from '../reading.ts';
import { registryOf } from '../registry.ts';
import type { Holder } from './index.ts';
import { ownerBefore, type Owner, type Surroundings } from './owner.ts';

/** Names that stand in the document, for telling who a description can mean. */
export interface Named {
  readonly mentions: readonly Mentioned[];
  readonly names: readonly FoundName[];
}

/**
 * Descriptions of registered persons by their offices, in English: "Norland's foreign minister", "the top Norlandish diplomat", and
 * "the foreign minister" where the document names one holder of such an office. Left alone where a name follows, where the words before
 * make it another's ("deputy", "former", "a"), and where several may be meant.
 */
export function officesIn(document: Document, named: Named): readonly Mentioned[] {
  const { offices } = registryOf(document.context);
  if (offices.holders.size === 0) return [];
  const firsts = firstPlaces(named.mentions);
  return document.readings.flatMap((reading, paragraph): readonly Mentioned[] => {
    const inParagraph = named.mentions.filter((mention) => mention.paragraph === paragraph);
    const ends = new Map(inParagraph.map((mention) => [reading.tokens[mention.to - 1], mention]));
    const starts = new Map(inParagraph.map((mention) => [mention.from, mention]));
    const surroundings: Surroundings = {
      reading,
      endingAt: (token) => (token === undefined ? undefined : ends.get(token)),
      adjectives: offices.adjectives,
    };
    return offices.forms.find(reading.text, { language: 'en' }).flatMap(({ actor: form, start, end }) => {
      const at = tokenAt(reading.tokens, start);
      const to = tokenAt(reading.tokens, end);
      const owner = ownerBefore(at, surroundings);
      if (owner === null) return [];
      const behind = ownerBehind(reading.tokens, to, starts);
      const holders = holdersOf(document, offices.holders.get(form) ?? [], { ...owner, of: owner.of ?? behind }, form);
      const isOwn = owner.of !== null || behind !== null;
      const meant = holders.filter(({ actor }) => isOwn || firsts.has(actor));
      const [holder, ...others] = new Set(meant.map(({ actor }) => actor));
      if (holder === undefined || others.length > 0) return [];
      if (!mayEnd(reading.tokens, to, holder, starts)) return [];
      const exact = owner.top || meant.some((one) => one.exact);
      const first = firsts.get(holder);
      const before =
        first !== undefined && (first.paragraph < paragraph || (first.paragraph === paragraph && first.from < at));
      if (!exact && (!before || isRivalled(named.names, form))) return [];
      if (!isOwn && isRivalled(named.names, form)) return [];
      const confidence = (isOwn ? 0.8 : 0.65) + (before ? 0.1 : 0) - (exact ? 0 : 0.2);
      return [{ actor: holder, paragraph, from: owner.from, to, rule: 'office', confidence }];
    });
  });
}

/** Those whose office it is, of the state or body named, at the date of publication. */
function holdersOf(document: Document, holders: readonly Holder[], owner: Owner, form: string): readonly Holder[] {
  const inTime = holders.filter(({ bounds }) => document.on === undefined || overlaps(bounds, document.on));
  const own = inTime.filter(({ of }) => owner.of === null || (of !== undefined && owner.of.has(of)));
  // Any diplomat is one of many; the top one is the minister.
  if (form === 'diplomat' && !owner.top) return [];
  return own;
}

/** "the foreign minister of Norland" */
function ownerBehind(
  tokens: readonly Token[],
  to: number,
  starts: ReadonlyMap<number, Mentioned>,
): ReadonlySet<ActorId> | null {
  if (neighbour(tokens, to - 1, 1)?.key !== 'of') return null;
  const state = starts.get(to + 3) ?? (tokens[to + 3]?.key === 'the' ? starts.get(to + 5) : undefined);
  return state === undefined ? new Set() : new Set([state.actor]);
}

/** Whether the words behind leave it a description of its own, and of this person. */
function mayEnd(
  tokens: readonly Token[],
  to: number,
  holder: ActorId,
  starts: ReadonlyMap<number, Mentioned>,
): boolean {
  if (tokens[to]?.cased === '-') return false;
  const next = neighbour(tokens, to - 1, 1);
  if (next !== undefined && notYetInOffice.has(next.key)) return false;
  // A name right behind is the holder's, and the mention.
  if (next !== undefined && isCapital(next) && !calendar.has(next.key)) return false;
  if (tokens[to]?.cased !== ',' || !isCapital(tokens[to + 2])) return true;
  const apposed = starts.get(to + 2);
  if (apposed !== undefined) return apposed.actor === holder;
  return !isCapital(neighbour(tokens, to + 2, 1));
}

/** Whether the document introduces someone unknown with the same kind of office. */
const isRivalled = (names: readonly FoundName[], form: string): boolean => {
  const head = form.split(/[ -]/).at(-1) ?? '';
  return names.some(({ titles }) => titles.includes(head));
};

function firstPlaces(mentions: readonly Mentioned[]): ReadonlyMap<ActorId, Mentioned> {
  const firsts = new Map<ActorId, Mentioned>();
  for (const mention of mentions) {
    const known = firsts.get(mention.actor);
    if (
      known === undefined ||
      mention.paragraph < known.paragraph ||
      (mention.paragraph === known.paragraph && mention.from < known.from)
    )
      firsts.set(mention.actor, mention);
  }
  return firsts;
}
