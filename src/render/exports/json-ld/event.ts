import type { BriefingData } from '../../../content/schemas/briefing.ts';
import type { EventView } from '../../../views/event.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { reference } from './actor.ts';
import type { JsonLd } from './text.ts';

/** Dates are as precise as the event's own; a moment somewhere within a range has none that schema.org could say. */
export function eventLd(view: EventView, config: BriefingData): JsonLd[] {
  return [
    {
      '@type': 'Event',
      '@id': absoluteUrl(config, view.path),
      name: view.title,
      url: absoluteUrl(config, view.path),
      startDate: view.shape === 'lasting' ? (view.earliest ?? undefined) : view.when.iso,
      endDate: view.shape === 'lasting' ? (view.latest ?? undefined) : undefined,
      location: view.place && { '@type': 'Place', name: view.place.name },
      about: view.actors.map(({ link }) => reference(link, config)),
    },
  ];
}
