import { speakerKey } from '../../../views/parts/speakers.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';
import { linksOf, speakersOf } from '../statements.ts';

/** Speakers whom the new articles do not name. */
export function unnamed(material: Material): Line[] {
  const bySpeaker = Map.groupBy(
    material.statements.filter(({ speakers }) => speakers.some(({ kind }) => kind === 'unnamed')),
    ({ speakers }) => speakers.map(speakerKey).join(),
  );
  return [...bySpeaker.values()].flatMap((said) => {
    const [first] = said;
    if (first === undefined) return [];
    return line(material.context.messages.drafting.unnamed(speakersOf(material, first)), said, {
      origins: material.originsOf(said),
      day: said.at(-1)?.when.date.latest ?? null,
      links: new Set(said.flatMap((one) => [...linksOf(one)])).size,
    });
  });
}
