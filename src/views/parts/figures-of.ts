import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { EventId } from '../../content/schemas/ids.ts';

/** The statements that give a figure of an event, with those figures alone. */
export const figuresOf = ({ index }: Briefing, id: EventId): Statement[] =>
  (index.statementsCounting.get(id) ?? []).map((statement) => ({
    ...statement,
    figures: statement.figures.filter(({ event }) => event === id),
  }));
