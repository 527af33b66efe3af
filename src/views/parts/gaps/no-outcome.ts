import type { BriefingEvent } from '../../../briefing/model.ts';
import type { Day } from '../../../edtf/date.ts';
import type { ViewContext } from '../../context.ts';
import type { Gap } from './gap.ts';

/** That it is planned for a date certainly past at a day, and no article says that it took place. */
export function noOutcome(context: ViewContext, event: BriefingEvent, at: Day): Gap[] {
  const { date } = event.when;
  const statements = context.briefing.index.statementsReporting.get(event.id) ?? [];
  if (event.status !== 'planned' || date.latest === null || date.latest >= at || statements.length === 0) return [];
  return [{ text: context.messages.drafting.noOutcome(event.title, context.formatDate(date, 'long')), statements }];
}
