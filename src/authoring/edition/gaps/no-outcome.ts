import { linksOfEvent } from '../events.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';

/** Planned events whose date is past at the window's end, and which no article says took place. */
export function noOutcome(material: Material): Line[] {
  const { briefing, context } = material;
  return [...briefing.events.values()].flatMap((event) => {
    const { latest } = event.when.date;
    if (event.status !== 'planned' || latest === null || latest >= material.to) return [];
    const text = context.messages.drafting.noOutcome(event.title, context.formatDate(event.when.date, 'long'));
    return line(text, briefing.index.statementsReporting.get(event.id) ?? [], {
      origins: material.originsOfEvent(event.id),
      day: latest,
      links: linksOfEvent(material, event),
    });
  });
}
