import { certainlyAfter } from '../../edtf/after.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import { error, mayBeUnread, type Rule } from './rule.ts';

/** Rule 5: an event that happened was not yet to come when it was reported. */
export const eventAfterReport: Rule = function* ({ briefing }) {
  for (const { id, published, statements, file } of briefing.articles.values()) {
    for (const statement of statements) {
      for (const [index, report] of statement.reports.entries()) {
        const event = briefing.events.get(report.event);
        if (
          event?.status !== 'happened' ||
          report.status === 'planned' ||
          !certainlyAfter(event.when.date, published.date)
        )
          continue;
        yield error({
          rule: 'event-after-report',
          file,
          field: ['statements', statement.id, 'event', index],
          value: report.event,
          reason: `The event "${event.id}" is dated ${event.when.date.text}, after ${id}, which reports it, was published (${published.date.text}).`,
          remedy: `Correct "when" of the event or "published" of the article; an event that was still to come has "status: planned", and one that has happened since has it in the article that announces it: "event: { id: ${event.id}, status: planned }".`,
        });
      }
    }
  }
};

/** Rule 5: an office ends after it begins. */
export const officeReversed: Rule = function* ({ briefing }) {
  for (const actor of briefing.actors.values()) {
    for (const [index, { title, from, to }] of actor.offices.entries()) {
      if (from === undefined || to === undefined || !certainlyAfter(parseEdtf(from), parseEdtf(to))) continue;
      yield error({
        rule: 'office-reversed',
        file: actor.file,
        field: ['offices', index, 'to'],
        value: to,
        reason: `The office "${title}" ends (${to}) before it begins (${from}).`,
        remedy: 'Correct one of the two dates.',
      });
    }
  }
};

/** Rule 5: nobody speaks as the holder of an office that is not theirs, or not theirs yet or any more. */
export const officeNotHeld: Rule = function* ({ briefing, unread }) {
  for (const { file, statements } of briefing.articles.values()) {
    for (const { id, as, speakers, when } of statements) {
      if (as === undefined) continue;
      for (const speaker of speakers) {
        const actor = speaker.kind === 'actor' ? briefing.actors.get(speaker.id) : undefined;
        if (speaker.kind === 'actor' && mayBeUnread('actors', speaker.id, unread)) continue;
        const offices = (actor?.offices ?? []).filter((office) => office.title === as);
        const held = offices.some(
          ({ from, to }) =>
            !(from !== undefined && certainlyAfter(parseEdtf(from), when.date)) &&
            !(to !== undefined && certainlyAfter(when.date, parseEdtf(to))),
        );
        if (held) continue;
        const who = actor?.id ?? 'The speaker';
        const dates = offices.map(({ from, to }) => `${from ?? '..'}/${to ?? '..'}`).join(', ');
        yield error({
          rule: 'office-not-held',
          file,
          field: ['statements', id, 'as'],
          value: as,
          reason:
            offices.length === 0
              ? `${who} has no office "${as}".`
              : `${who} held the office "${as}" ${dates}, but this was said ${when.date.text}.`,
          remedy: 'Use the title of one of the speaker’s offices, correct its dates, or remove "as".',
        });
      }
    }
  }
};
