import type { ViewContext } from '../../context.ts';
import type { FigureSet } from '../figure-sets.ts';
import { figureText } from '../figure-text.ts';
import { actorLink } from '../links.ts';
import { outletName } from '../outlet-tag.ts';
import { articleOf } from '../statement.ts';
import type { Gap } from './gap.ts';
import { some } from './some.ts';

/** That figures of one thing differ. */
export function differingFigures(context: ViewContext, { first, given, differ }: FigureSet): Gap[] {
  if (!differ) return [];
  const { briefing, messages } = context;
  const event = first.event === undefined ? undefined : briefing.events.get(first.event);
  const name = briefing.measures.get(first.measure)?.name ?? first.measure;
  const values = given.map(([{ figure, statement }]) => {
    const of = figure.of === undefined ? undefined : actorLink(context, figure.of).text;
    return messages.drafting.figure(
      figureText(context, figure),
      of,
      outletName(context, articleOf(context, statement)),
    );
  });
  return [
    {
      text: messages.drafting.figures(name, event?.title, some(messages, values)),
      statements: given.map(([{ statement }]) => statement),
    },
  ];
}
