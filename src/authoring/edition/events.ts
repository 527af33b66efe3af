import type { BriefingEvent } from '../../briefing/model.ts';
import { eventsIn } from '../../views/parts/days.ts';
import { line, type Line } from './line.ts';
import type { Material } from './material.ts';

/** What happened, or is said to have happened, within the window. */
export const eventLines = (material: Material): Line[] =>
  eventsIn(material, material.window).flatMap((event) => eventLine(material, event));

/** What is planned, and not certainly past at the window's end. */
export const plannedLines = (material: Material): Line[] =>
  [...material.briefing.events.values()]
    .filter(
      ({ status, when }) => status === 'planned' && !(when.date.latest !== null && when.date.latest < material.to),
    )
    .flatMap((event) => eventLine(material, event));

function eventLine(material: Material, event: BriefingEvent): Line[] {
  const { briefing, context } = material;
  const { drafting, statuses } = context.messages;
  const reports = briefing.index.statementsReporting.get(event.id) ?? [];
  const text = drafting.event(context.formatDate(event.when.date, 'long'), event.title);
  return line(
    event.status === 'happened' ? text : drafting.status(text, statuses[event.status]),
    reports.toReversed(),
    {
      origins: material.originsOfEvent(event.id),
      day: event.when.date.latest ?? event.when.date.earliest,
      links: linksOfEvent(material, event),
    },
  );
}

/** Its topics and actors, the claims about it, and who speaks of it. */
export function linksOfEvent({ briefing: { index } }: Material, event: BriefingEvent): number {
  return new Set<string>([
    ...event.topics,
    ...event.actors.map(({ id }) => id),
    ...(index.claimsOnEvent.get(event.id) ?? []).map(({ id }) => id),
    ...(index.statementsReporting.get(event.id) ?? []).flatMap(({ speakers }) =>
      speakers.flatMap((speaker) => (speaker.kind === 'actor' ? [speaker.id] : [])),
    ),
  ]).size;
}
