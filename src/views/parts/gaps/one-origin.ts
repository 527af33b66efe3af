import { originsOf } from '../../../briefing/origins/origins.ts';
import type { Claim } from '../../../briefing/model.ts';
import type { ViewContext } from '../../context.ts';
import { positionOn } from '../stance.ts';
import type { Gap } from './gap.ts';
import { speakersOf } from './speakers-of.ts';

/** That a claim is asserted by one origin only. */
export function oneOrigin(context: ViewContext, claim: Claim): Gap[] {
  const said = context.briefing.index.statementsOnClaim.get(claim.id) ?? [];
  const asserting = said.filter((statement) => positionOn(statement, claim.id) === 'asserts');
  if (asserting.length === 0 || originsOf(context.briefing, asserting).origins.length > 1) return [];
  const text = context.messages.drafting.oneOrigin(claim.proposition, speakersOf(context, asserting));
  return [{ text, statements: asserting }];
}
