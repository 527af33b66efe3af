import type { Claim } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { positions } from '../../content/schemas/statement.ts';
import { speakerNames } from '../../views/parts/speaker-names.ts';
import { isDisputed, positionOn } from '../../views/parts/stance.ts';
import { onceEach } from '../../views/parts/utterances.ts';
import { line, type Line } from './line.ts';
import type { Material } from './material.ts';
import { linksOf } from './statements.ts';

/** Claims on which speakers differ, and on which something new was said. */
export function disputeLines(material: Material): Line[] {
  const { briefing } = material;
  return [...briefing.claims.values()].flatMap((claim) => {
    const said = briefing.index.statementsOnClaim.get(claim.id) ?? [];
    return said.some(material.isNew) && isDisputed(claim.id, said) ? disputeLine(material, claim, said) : [];
  });
}

function disputeLine(material: Material, claim: Claim, said: readonly Statement[]): Line[] {
  const { drafting, positions: words } = material.context.messages;
  const newest = newestOfEach(material, claim, said);
  const sides = positions.flatMap((position) => {
    const names = newest.flatMap(([name, statement]) => (positionOn(statement, claim.id) === position ? [name] : []));
    return names.length === 0 ? [] : [drafting.side(words[position], material.context.messages.statement.and(names))];
  });
  return line(
    drafting.dispute(claim.proposition, sides),
    newest.map(([, statement]) => statement),
    {
      origins: material.originsOf(said),
      day: said.at(-1)?.when.date.latest ?? null,
      links: linksOfClaim(claim, said),
    },
  );
}

/** By speaker, the newest first. */
function newestOfEach(material: Material, claim: Claim, said: readonly Statement[]): [string, Statement][] {
  const bySpeaker = new Map<string, Statement>();
  for (const statement of onceEach(said).reverse()) {
    const name = speakerNames(material.context, statement);
    if (!bySpeaker.has(name) && positionOn(statement, claim.id) !== undefined) bySpeaker.set(name, statement);
  }
  return [...bySpeaker];
}

/** Its topics and event, and all that the statements on it touch. */
export const linksOfClaim = (claim: Claim, said: readonly Statement[]): number =>
  new Set<string>([...claim.topics, ...(claim.event ? [claim.event] : []), ...said.flatMap((one) => [...linksOf(one)])])
    .size;
