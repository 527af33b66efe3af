import { oneOrigin } from '../../../views/parts/gaps/one-origin.ts';
import { linksOfClaim } from '../disputes.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';

/** Claims that are asserted by one origin only, and of which a new statement speaks. */
export const originLines = (material: Material): Line[] =>
  [...material.briefing.claims.values()].flatMap((claim) => {
    const said = material.briefing.index.statementsOnClaim.get(claim.id) ?? [];
    if (!said.some(material.isNew)) return [];
    return oneOrigin(material.context, claim).flatMap(({ text, statements }) =>
      line(text, statements, {
        origins: 1,
        day: statements.at(-1)?.when.date.latest ?? null,
        links: linksOfClaim(claim, said),
      }),
    );
  });
