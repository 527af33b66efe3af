import type { DateWords } from '../date-words.ts';

export const dateWordsEn: DateWords = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  between: (start, end) => `between ${start} and ${end}`,
  either: (first, second) => `${first} or ${second}`,
  notAfter: (date) => `no later than ${date}`,
  notBefore: (date) => `no earlier than ${date}`,
  lasting: (start, end) => `${start} to ${end}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  endUnknown: (start) => `from ${start}, end not known`,
  startUnknown: (end) => `until ${end}, start not known`,
  yearUnknown: (date) => `${date}, year not known`,
  monthUnknown: (date) => `${date}, month not known`,
  dayUnknown: (date) => `${date}, day not known`,
  unknown: 'date not known',
  season: (season, years) => `${season} of ${years}`,
  decade: (first) => `the ${first}s`,
  at: (date, time) => `${date}, ${time}`,
};
