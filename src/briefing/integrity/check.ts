import type { Problem } from '../../content/problem.ts';
import { blocks } from './blocks.ts';
import { citationAfterWindow } from './citation-after-window.ts';
import { citations } from './citations.ts';
import { cues } from './cues.ts';
import { comment } from './comment.ts';
import { eventAfterReport, officeNotHeld, officeReversed } from './dates.ts';
import { duplicateId } from './duplicate-id.ts';
import { gistMissing } from './gist-missing.ts';
import { likelihood } from './likelihood.ts';
import { longQuote } from './long-quote.ts';
import { malformedMark } from './malformed-mark.ts';
import { misspeltNames } from './misspelt-names.ts';
import { forbiddenMerge, sharedNames } from './names.ts';
import { paragraphOutOfRange } from './paragraph-out-of-range.ts';
import { shownBeyondRights } from './rights.ts';
import { rings } from './rings.ts';
import type { Checked, Rule } from './rule.ts';
import { sameUtterance } from './same-utterance.ts';
import { uncited, uncitedSentence } from './uncited.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreportedEvent } from './unreported-event.ts';

/** All rules that need the briefing alone, in the order in which they are documented. */
const rules: readonly Rule[] = [
  duplicateId,
  unknownReference,
  malformedMark,
  blocks,
  paragraphOutOfRange,
  rings,
  sameUtterance,
  gistMissing,
  longQuote,
  cues,
  citations,
  citationAfterWindow,
  uncited,
  comment,
  unreportedEvent,
  sharedNames,
  forbiddenMerge,
  misspeltNames,
  eventAfterReport,
  officeReversed,
  officeNotHeld,
  shownBeyondRights,
  likelihood,
  uncitedSentence,
];

/** Everything that is wrong with a briefing, all at once. */
export function checkIntegrity(checked: Checked): Problem[] {
  return rules.flatMap((rule) => [...rule(checked)]);
}
