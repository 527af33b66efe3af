import { unheard } from '../../../views/parts/gaps/unheard.ts';
import { unnamed } from '../../../views/parts/gaps/unnamed.ts';
import type { Gap } from '../../../views/parts/gaps/gap.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';
import { linksOf } from '../statements.ts';

/** Who is accused in a new statement and not heard on it. */
export const unheardLines = (material: Material): Line[] =>
  unheard(material.context, material.statements).flatMap((gap) => gapLine(material, gap));

/** Speakers whom the new articles do not name. */
export const unnamedLines = (material: Material): Line[] =>
  unnamed(material.context, material.statements).flatMap((gap) => gapLine(material, gap));

const gapLine = (material: Material, { text, statements }: Gap): Line[] =>
  line(text, statements, {
    origins: material.originsOf(statements),
    day: statements.at(-1)?.when.date.latest ?? null,
    links: new Set(statements.flatMap((one) => [...linksOf(one)])).size,
  });
