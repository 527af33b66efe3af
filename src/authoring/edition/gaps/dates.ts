import type { FuzzyDate } from '../../../edtf/date.ts';
import { overlaps } from '../../../edtf/overlaps.ts';
import type { Statement } from '../../../briefing/statement.ts';
import { outletName } from '../../../views/parts/outlet-tag.ts';
import { articleOf } from '../../../views/parts/statement.ts';
import { linksOfEvent } from '../events.ts';
import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';

/** Events to which reports give dates that cannot both be, where one of them is new. The day once planned is no such date. */
export function differingDates(material: Material): Line[] {
  const { briefing, context } = material;
  const { drafting } = context.messages;
  return [...briefing.events.values()].flatMap((event) => {
    const given = (briefing.index.statementsReporting.get(event.id) ?? []).flatMap((statement) =>
      statement.reports.flatMap((report): { statement: Statement; when: FuzzyDate }[] =>
        report.event === event.id && report.when !== undefined && (report.status ?? event.status) === event.status
          ? [{ statement, when: report.when }]
          : [],
      ),
    );
    const differ = given.some(({ when }) => given.some((other) => !overlaps(when, other.when)));
    if (!differ || !given.some(({ statement }) => material.isNew(statement))) return [];
    const dates = given.map(({ statement, when }) =>
      drafting.figure(context.formatDate(when, 'long'), undefined, outletName(context, articleOf(context, statement))),
    );
    return line(
      drafting.dates(event.title, dates),
      given.map(({ statement }) => statement),
      {
        origins: material.originsOfEvent(event.id),
        day: event.when.date.latest,
        links: linksOfEvent(material, event),
      },
    );
  });
}
