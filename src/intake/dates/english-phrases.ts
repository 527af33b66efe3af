import type { Phrase } from './words.ts';

const on = '[WEEKDAY [,]]';
const about = '[about|around|roughly|nearly|almost|over|some|approximately] [more|less than] [at least]';

/** Named without its year, as no other 11 September is. */
const september11 = { known: '2001-09-11' } as const;

/** Dates by day, month and year. */
const named: readonly Phrase[] = [
  [`${on} MONTH DAY [[,] YEAR]`],
  [`${on} [the] DAY [of] MONTH [[,] YEAR]`],
  [`${on} [the] NTH [of] MONTH [[,] YEAR]`],
  [`${on} MONTH [the] NTH [[,] YEAR]`],
  ['MONTH DAY , WEEKDAY'],
  ['MONTH DAY [,] [of] WHICH year'],
  ['DAY MONTH [of] WHICH year'],
  ['MONTH [of|,] YEAR'],
  ['MONTH [of] WHICH year'],
  ['MONTH [of] that year', { unit: 'year', count: 0, anchored: true }],
  ['MONTH'],
  ['WEEKDAY'],
  ['YEAR'],
  ['ISO'],
  ['NUMERIC'],
  ['the year YEAR'],
  ['[the] fiscal [year] YEAR'],
  ['QUARTER [of] [YEAR]'],
  ['[the] ORDINAL [-] quarter [of] [YEAR]', { part: 'quarter' }],
  ['[the] ORDINAL [-] quarter [of] WHICH year', { part: 'quarter' }],
  ['[the] ORDINAL [-] quarter of the year', { part: 'quarter', which: 0 }],
  ["WHICH year ' s ORDINAL quarter", { part: 'quarter' }],
  ['[the] YEAR ORDINAL quarter', { part: 'quarter' }],
  ['[the] ORDINAL half of YEAR', { part: 'half' }],
  ['[the] ORDINAL half of WHICH year', { part: 'half' }],
  ['[the] ORDINAL half of the year', { part: 'half', which: 0 }],
  ['[the] ORDINAL week of|in MONTH [[,] YEAR]', { part: 'week' }],
  ['[the] ORDINAL WEEKDAY of|in MONTH [[,] YEAR]', { part: 'weekday' }],
  ['[the] DECADE'],
  ['[the] ORDINAL [-] century', { part: 'century' }],
  ['the week of MONTH DAY [[,] YEAR]', { unit: 'week' }],
  ['the weekend of MONTH DAY [[,] YEAR]', { unit: 'weekend' }],
  ['sept [.] 11 [terrorist|terror] attacks|attack|hijackings|commission', september11],
  ['september 11 [terrorist|terror] attacks|attack|hijackings|commission', september11],
  ['HOLIDAY [[,] YEAR]'],
  ['HOLIDAY [of] WHICH year'],
  ['[the] SEASON [of] YEAR'],
  ['[the] SEASON of WHICH year'],
  ['the SEASON'],
  ['SEASON'],
];

const ranges: readonly Phrase[] = [
  ['MONTH DAY - DAY2 [[,] YEAR]'],
  ['DAY - DAY2 MONTH [[,] YEAR]'],
  ['MONTH DAY - MONTH2 DAY2 [[,] YEAR]'],
  ['MONTH - MONTH2 YEAR'],
  ['YEAR - YEAR2'],
  ['YEAR -|/ YY'],
];

/** Dates told from the day of publication. */
const relative: readonly Phrase[] = [
  ['WHICH WEEKDAY|SEASON|HOLIDAY|MONTH'],
  ['WHICH MONTH DAY|NTH'],
  ['WHICH PERIOD'],
  ['the current|present PERIOD', { which: 0 }],
  ['WHICH WEEKDAY [,] MONTH DAY'],
  ['WEEKDAY [of] WHICH week'],
  ['WEEKDAY last', { which: -1 }],
  ['WEEKDAY next', { which: 1 }],
  ['earlier this PERIOD', { which: 0, side: 'earlier' }],
  ['later this PERIOD', { which: 0, side: 'later' }],
  ['early|earlier|late|later in the PERIOD', { which: 0 }],
  ['the beginning|start|middle|end|close of the PERIOD', { which: 0 }],
  ['the weekend', { unit: 'weekend' }],
  ['today', { unit: 'day', count: 0, sign: 1 }],
  ['tonight', { unit: 'day', count: 0, sign: 1 }],
  ['this morning|afternoon|evening', { unit: 'day', count: 0, sign: 1 }],
  ['yesterday', { unit: 'day', count: 1, sign: -1 }],
  ['last night', { unit: 'day', count: 1, sign: -1 }],
  ['the day before yesterday', { unit: 'day', count: 2, sign: -1 }],
  ['tomorrow', { unit: 'day', count: 1, sign: 1 }],
  ['the day after tomorrow', { unit: 'day', count: 2, sign: 1 }],
  [`${about} NUMBER UNIT ago`, { sign: -1 }],
  ['NUMBER UNIT from now', { sign: 1 }],
  ['NUMBER UNIT from today|tomorrow', { sign: 1 }],
];

const yearEarlier = { unit: 'year', count: 1, sign: -1, anchored: true, keeps: true } as const;

/** Dates told from one named before in the text. */
const anchored: readonly Phrase[] = [
  [`${about} NUMBER UNIT earlier`, { sign: -1, anchored: true, keeps: true }],
  [`${about} NUMBER UNIT later`, { sign: 1, anchored: true, keeps: true }],
  [`${about} NUMBER UNIT before`, { sign: -1, anchored: true, beforePause: true }],
  [`${about} NUMBER UNIT after`, { sign: 1, anchored: true, beforePause: true }],
  ['the UNIT before', { count: 1, sign: -1, anchored: true, beforePause: true }],
  ['the night before', { unit: 'day', count: 1, sign: -1, anchored: true, beforePause: true }],
  ['the UNIT after', { count: 1, sign: 1, anchored: true, beforePause: true }],
  ['[the] year - earlier|ago PERIOD', yearEarlier],
  ['[the] year - earlier|ago period', yearEarlier],
  ['the previous|preceding|prior UNIT', { count: 1, sign: -1, anchored: true }],
  ['the following UNIT', { count: 1, sign: 1, anchored: true }],
  ['the next day|morning', { unit: 'day', count: 1, sign: 1, anchored: true }],
  ['the same|very UNIT', { count: 0, sign: 1, anchored: true }],
  ['the same evening|morning|afternoon|night', { unit: 'day', count: 0, sign: 1, anchored: true }],
  ['that same UNIT', { count: 0, sign: 1, anchored: true }],
  ['that UNIT', { count: 0, sign: 1, anchored: true }],
  ['that evening|morning|afternoon|night', { unit: 'day', count: 0, sign: 1, anchored: true }],
];

/** How long and how often: taken, so that nothing in them is read as a date. */
const none = { none: true } as const;
const durations: readonly Phrase[] = [
  ['[the] [first|last|past|next|coming|previous|following|final] NUMBER [-] UNIT', none],
  ['the last|past|next|coming PERIOD', none],
  ['the past day', none],
  ['NUMBER - UNIT - old', none],
  ['every|each [other|single] WEEKDAY|MONTH|SEASON|UNIT|HOLIDAY', none],
  ['the very UNIT', none],
  ['bloody|super|black|ash|palm WEEKDAY', none],
  ['year - end', none],
  ['second hand', none],
];

export const englishPhrases: readonly Phrase[] = [...named, ...ranges, ...relative, ...anchored, ...durations];
