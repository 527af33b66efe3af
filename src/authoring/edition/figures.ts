import { figureSets } from '../../views/parts/figures.ts';
import { differingFigures } from '../../views/parts/gaps/figures.ts';
import { linksOfEvent } from './events.ts';
import { line, type Line } from './line.ts';
import type { Material } from './material.ts';

/** Figures of one thing that differ, and of which one is new. */
export const figureLines = (material: Material): Line[] =>
  figureSets(material.briefing.index.statementsWithFigures)
    .filter(({ given }) => given.some((reports) => reports.some(({ statement }) => material.isNew(statement))))
    .flatMap((set) => {
      const event = set.first.event === undefined ? undefined : material.briefing.events.get(set.first.event);
      return differingFigures(material.context, set).flatMap(({ text, statements }) =>
        line(text, statements, {
          origins: material.originsOf(statements),
          day: statements.at(-1)?.when.date.latest ?? null,
          links: event === undefined ? 1 : linksOfEvent(material, event),
        }),
      );
    });
