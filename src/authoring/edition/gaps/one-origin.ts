import { positionOn } from '../../../views/parts/stance.ts';
import { linksOfClaim } from '../disputes.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';
import { speakersOf } from '../statements.ts';

/** Claims that are asserted by one origin only, and of which a new statement speaks. */
export function oneOrigin(material: Material): Line[] {
  const { briefing, context } = material;
  return [...briefing.claims.values()].flatMap((claim) => {
    const said = briefing.index.statementsOnClaim.get(claim.id) ?? [];
    const asserting = said.filter((statement) => positionOn(statement, claim.id) === 'asserts');
    if (!said.some(material.isNew) || asserting.length === 0 || material.originsOf(asserting) > 1) return [];
    const by = context.messages.statement.and([...new Set(asserting.map((one) => speakersOf(material, one)))]);
    return line(context.messages.drafting.oneOrigin(claim.proposition, by), asserting, {
      origins: 1,
      day: asserting.at(-1)?.when.date.latest ?? null,
      links: linksOfClaim(claim, said),
    });
  });
}
