/** Figures held beside one another. */
export const numbers = {
  numbers: {
    heading: 'Figures by event',
    description: 'What the articles count at each event, side by side, and why the numbers differ.',
    note: 'Those that differ come first. None is averaged or preferred.',
    differing: (some: string, all: string) => `At ${some} of ${all} events with figures these differ.`,
    show: 'The figures of all events',
    differ: 'They differ',
    agree: 'They do not differ',
    number: 'Number',
    givenBy: 'Given by',
    report: 'Report',
    whole: 'in all',
    repeated: 'One number repeated, also in',
    lowest: 'Lowest',
    highest: 'Highest',
    why: 'Why they differ',
    allOfEvent: 'All figures of this event',
    reasons: {
      counted: (things: string) => `They do not count the same: ${things}.`,
      word: (one: string, other: string) => `“${one}” and “${other}”: one is a word, not a number.`,
      qualifier: (one: string, other: string) =>
        `“${one}” and “${other}” name one number and do not say the same of it.`,
      bound: (one: string, other: string) => `“${one}” and “${other}” do not exclude each other.`,
      rounded: (one: string, other: string) => `Of “${one}” and “${other}” one is rounded.`,
      origin: (one: string, other: string) =>
        `“${one}” and “${other}” lead back to one origin: one of its reports changed it.`,
      days: (one: string, other: string) => `Given on ${one} and on ${other}: the count may have changed in between.`,
      dated: (one: string, other: string) => `One report dates the event ${one}, the other ${other}.`,
      untold: (one: string, other: string) =>
        `“${one}” and “${other}” exclude each other, and the articles do not say why.`,
    },
  },
};
