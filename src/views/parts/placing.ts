import type { BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { PlaceId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';

/** The report that puts an event at a place, else the first report of it; none where nothing reports it. */
export function placing(
  { briefing }: Pick<ViewContext, 'briefing'>,
  event: BriefingEvent,
  place: PlaceId,
): Statement[] {
  const reporting = briefing.index.statementsReporting.get(event.id) ?? [];
  const there = reporting.find(({ reports }) => reports.some((one) => one.event === event.id && one.place === place));
  const [first] = there ? [there] : reporting;
  return first ? [first] : [];
}
