import type { AttributionProposal, MentionProposal } from '../proposals.ts';
import { quotedAlone } from './alone.ts';
import { isAllQuoted, quotationsLeft, quotedBySubject } from './carried.ts';
import { labelledIn } from './headlines.ts';
import { french } from './french.ts';
import { attributionsInUnit } from './in-unit.ts';
import { allProposed } from './propose.ts';
import { withoutPlace } from './place-label.ts';
import { plainlyFound } from './plain.ts';
import type { PlainCatalogue } from './plain-catalogue.ts';
import { russian } from './russian.ts';
import { tagEnglish } from './tag.ts';
import { unitsIn } from './units.ts';

/** Languages with a catalogue of words but no tagger. */
const plainCatalogues: ReadonlyMap<string, PlainCatalogue> = new Map([
  ['fr', french],
  ['ru', russian],
]);

export interface AttributionOptions {
  /** BCP 47. English has a tagger and a catalogue of cues, French and Russian a small one; of others only quotations are found. */
  readonly language: string;
  readonly mentions: readonly MentionProposal[];
}

/**
 * Who said, thought or wanted what in a body's paragraphs: speaker, cue and content, as in the corpora PARC and PolNeAR, in
 * the order of the text. A speaker's span is the words nearest to the cue, a pronoun too; `actor` is whom they name.
 */
export function attributionsIn(
  body: readonly string[],
  { language, mentions }: AttributionOptions,
): AttributionProposal[] {
  const proposals: AttributionProposal[] = [];
  const base = new Intl.Locale(language).language;
  const inEnglish = base === 'en';
  const catalogue = plainCatalogues.get(base);
  body.forEach((_, paragraph) => {
    const units = unitsIn(body, paragraph, language, inEnglish ? tagEnglish : () => []);
    units.forEach((whole, index) => {
      const unit = inEnglish && index === 0 ? withoutPlace(whole) : whole;
      const labelled = inEnglish && index === 0 ? labelledIn(unit, units.length === 1) : null;
      const found = labelled !== null ? [labelled] : inEnglish ? attributionsInUnit(unit.tokens) : [];
      proposals.push(...allProposed(found, unit, body, mentions));
      const plain = catalogue === undefined ? null : plainlyFound(unit, body, catalogue, mentions);
      if (plain !== null) {
        proposals.push(plain);
        return;
      }
      const left = quotationsLeft(unit, found);
      if (left.length === 0) return;
      if (!isAllQuoted(unit)) {
        proposals.push(...allProposed(quotedBySubject(unit, left, found), unit, body, mentions));
        return;
      }
      const alone = quotedAlone(left, {
        body,
        units,
        index,
        last: proposals.findLast(({ rule }) => rule !== 'nested'),
        mentions,
      });
      if (alone?.added === true)
        proposals.splice(
          proposals.findLastIndex(({ rule }) => rule !== 'nested'),
          1,
        );
      if (alone !== null) proposals.push(alone.proposal);
    });
  });
  return proposals;
}
