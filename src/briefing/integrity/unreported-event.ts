import { error, type Rule } from './rule.ts';

/** Rule 3: an event rests on a paragraph: a statement of some article reports it. */
export const unreportedEvent: Rule = function* ({ briefing, unread }) {
  if (unread.some(({ collection }) => collection === 'articles')) return;
  for (const { id, file } of briefing.events.values()) {
    if (briefing.index.statementsReporting.has(id)) continue;
    yield error({
      rule: 'unreported-event',
      file,
      value: id,
      reason: `No article reports the event "${id}", so nothing says where it is known from.`,
      remedy: `Add "event: ${id}" to the statements that report it, or remove the event.`,
    });
  }
};
