import { figureSets, type FigureSet } from '../../views/parts/figures.ts';
import { figureText } from '../../views/parts/figure-text.ts';
import { actorLink } from '../../views/parts/links.ts';
import { outletName } from '../../views/parts/outlet-tag.ts';
import { articleOf } from '../../views/parts/statement.ts';
import { linksOfEvent } from './events.ts';
import { line, type Line } from './line.ts';
import type { Material } from './material.ts';

/** Figures of one thing that differ, and of which one is new. */
export function figureLines(material: Material): Line[] {
  return figureSets(material.briefing.statements.values())
    .filter(
      ({ differ, given }) =>
        differ && given.some((reports) => reports.some(({ statement }) => material.isNew(statement))),
    )
    .flatMap((set) => figureLine(material, set));
}

function figureLine(material: Material, { first, given }: FigureSet): Line[] {
  const { context, briefing } = material;
  const event = first.event === undefined ? undefined : briefing.events.get(first.event);
  const name = briefing.measures.get(first.measure)?.name ?? first.measure;
  const values = given.map(([{ figure, statement }]) => {
    const of = figure.of === undefined ? undefined : actorLink(context, figure.of).text;
    const outlet = outletName(context, articleOf(context, statement));
    return context.messages.drafting.figure(figureText(context, figure), of, outlet);
  });
  const statements = given.map(([{ statement }]) => statement);
  return line(context.messages.drafting.figures(name, event?.title, values), statements, {
    origins: material.originsOf(statements),
    day: statements.at(-1)?.when.date.latest ?? null,
    links: event === undefined ? 1 : linksOfEvent(material, event),
  });
}
