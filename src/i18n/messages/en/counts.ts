import { counter } from '../../plural.ts';

const count = counter('en');

/** How many there are of something. */
export const counts = {
  articles: count({ one: '{n} article', other: '{n} articles' }),
  actors: count({ one: '{n} actor', other: '{n} actors' }),
  outlets: count({ one: '{n} outlet', other: '{n} outlets' }),
  statements: count({ one: '{n} statement', other: '{n} statements' }),
  reports: count({ one: '{n} report', other: '{n} reports' }),
  quotes: count({ one: '{n} quote', other: '{n} quotes' }),
  events: count({ one: '{n} event', other: '{n} events' }),
  claims: count({ one: '{n} claim', other: '{n} claims' }),
  topics: count({ one: '{n} topic', other: '{n} topics' }),
  paragraphs: count({ one: '{n} paragraph', other: '{n} paragraphs' }),
  results: count({ one: '{n} result', other: '{n} results' }),
  unstated: count({ one: '{n} does not name its outlet', other: '{n} do not name their outlet' }),
  more: count({ one: 'and {n} more', other: 'and {n} more' }),
  plain: count({ other: '{n}' }),
};
