import type { BriefingEvent } from '../../../briefing/model.ts';
import { differingDates } from '../../../views/parts/gaps/dates.ts';
import type { Gap } from '../../../views/parts/gaps/gap.ts';
import { noOutcome } from '../../../views/parts/gaps/no-outcome.ts';
import { linksOfEvent } from '../events.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';

/** Events to which reports give dates that cannot both be, where one of them is new. */
export const dateLines = (material: Material): Line[] =>
  [...material.briefing.events.values()].flatMap((event) =>
    differingDates(material.context, event)
      .filter(({ statements }) => statements.some(material.isNew))
      .flatMap((gap) => gapLine(material, event, gap)),
  );

/** Planned events whose date is past at the window's end, and which no article says took place. */
export const outcomeLines = (material: Material): Line[] =>
  [...material.briefing.events.values()].flatMap((event) =>
    noOutcome(material.context, event, material.to).flatMap((gap) => gapLine(material, event, gap)),
  );

const gapLine = (material: Material, event: BriefingEvent, { text, statements }: Gap): Line[] =>
  line(text, statements, {
    origins: material.originsOfEvent(event.id),
    day: event.when.date.latest,
    links: linksOfEvent(material, event),
  });
