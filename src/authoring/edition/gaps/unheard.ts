import type { Statement } from '../../../briefing/statement.ts';
import type { ActorId } from '../../../content/schemas/ids.ts';
import type { Act } from '../../../content/schemas/statement.ts';
import { groupBy } from '../../../briefing/build/group.ts';
import { sidesOf } from '../../../views/parts/speakers.ts';
import { actorLink } from '../../../views/parts/links.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';
import { linksOf, speakersOf } from '../statements.ts';

const accusing: ReadonlySet<Act> = new Set<Act>(['accuses', 'blames', 'condemns']);

/**
 * Actors who are accused, blamed or condemned in a new statement, and who are not heard on it: neither they nor anybody
 * who speaks for them says anything of its claims or events or, where it has none, of its topics.
 */
export function unheard(material: Material): Line[] {
  const accusations = material.statements.filter(({ act }) => accusing.has(act));
  const byActor = groupBy(accusations, ({ about, speakers }) =>
    about.filter((actor) => !speakers.some((speaker) => speaker.kind === 'actor' && speaker.id === actor)),
  );
  return [...byActor].flatMap(([actor, all]) => {
    const open = all.filter((accusation) => !isHeard(material, actor, accusation));
    const by = material.context.messages.statement.and([...new Set(open.map((one) => speakersOf(material, one)))]);
    const { drafting } = material.context.messages;
    return line(drafting.unheard(actorLink(material.context, actor).text, by), open, {
      origins: material.originsOf(open),
      day: open.at(-1)?.when.date.latest ?? null,
      links: new Set(open.flatMap((one) => [...linksOf(one)])).size,
    });
  });
}

function isHeard({ briefing }: Material, actor: ActorId, accusation: Statement): boolean {
  const { index } = briefing;
  const { positions, reports, topics } = accusation;
  const onMatter = [
    ...positions.flatMap(({ claim }) => index.statementsOnClaim.get(claim) ?? []),
    ...reports.flatMap(({ event }) => index.statementsReporting.get(event) ?? []),
  ];
  const answers =
    positions.length + reports.length > 0
      ? onMatter
      : topics.flatMap((topic) => index.statementsOnTopic.get(topic) ?? []);
  const side = new Set([actor]);
  return answers.some((answer) => answer.key !== accusation.key && sidesOf(briefing, answer, side).size > 0);
}
