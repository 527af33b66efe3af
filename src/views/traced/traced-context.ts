import { once } from '../../briefing/once.ts';
import type { ViewContext } from '../context.ts';
import { asks, dependencyOn, hasCurrent } from './dependency.ts';
import { noteRead } from './reads.ts';
import { tracedBriefing } from './traced-briefing.ts';
import { TracedMap } from './traced-map.ts';
import { tracedObject } from './traced-object.ts';

/** A context that notes what is asked of it. Words and formats follow from the settings, which stand on every page. */
export function tracedContext(context: ViewContext): Required<Omit<ViewContext, 'endnotes'>> {
  const { messages, formatDate, formats, quotes, unstated, comparisons, current } = context;
  const tracedCurrent =
    current && tracedObject(current, 'context.current.', { briefing: tracedBriefing(current.briefing, 'current.') });
  return {
    messages,
    formatDate,
    formats,
    briefing: tracedBriefing(context.briefing),
    quotes: tracedObject(quotes, 'context.quotes.'),
    unstated: new TracedMap(unstated, 'context.unstated'),
    comparisons: tracedObject(comparisons, 'context.comparisons.'),
    asOf(edition) {
      noteRead(dependencyOn('context.asOf', asks.value, edition.id));
      return context.asOf(edition);
    },
    // That there is no edition is an answer too.
    get current() {
      noteRead(dependencyOn(hasCurrent, asks.all));
      return tracedCurrent;
    },
    geography: once(() => tracedObject(context.geography(), 'context.geography.')),
    company: once(() => tracedObject(context.company(), 'context.company.')),
  };
}
