import type { BriefingEvent } from '../../../briefing/model.ts';
import type { Statement } from '../../../briefing/statement.ts';
import type { FuzzyDate } from '../../../edtf/date.ts';
import { overlaps } from '../../../edtf/overlaps.ts';
import type { ViewContext } from '../../context.ts';
import { outletName } from '../outlet-tag.ts';
import { articleOf } from '../statement.ts';
import type { Gap } from './gap.ts';
import { some } from './some.ts';

/** That reports give an event dates that cannot both be. The day for which it was once planned is no such date. */
export function differingDates(context: ViewContext, event: BriefingEvent): Gap[] {
  const { drafting } = context.messages;
  const given = (context.briefing.index.statementsReporting.get(event.id) ?? []).flatMap((statement) =>
    statement.reports.flatMap((report): { statement: Statement; when: FuzzyDate }[] =>
      report.event === event.id && report.when !== undefined && (report.status ?? event.status) === event.status
        ? [{ statement, when: report.when }]
        : [],
    ),
  );
  const distinct = [...new Map(given.map(({ when }) => [when.text, when])).values()];
  if (!distinct.some((one) => distinct.some((other) => !overlaps(one, other)))) return [];
  const dates = given.map(({ statement, when }) =>
    drafting.figure(context.formatDate(when, 'long'), undefined, outletName(context, articleOf(context, statement))),
  );
  return [
    {
      text: drafting.dates(event.title, some(context.messages, dates)),
      statements: given.map(({ statement }) => statement),
    },
  ];
}
