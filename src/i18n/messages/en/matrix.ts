import { counter } from '../../plural.ts';

const count = counter('en');

/** The claim–denial matrix and positions over time. */
export const matrix = {
  matrix: {
    columns: 'Columns',
    actors: 'Actors',
    outlets: 'Outlets',
    sides: 'Sides',
    byActors: 'Positions by actor',
    byOutlets: 'Positions by outlet',
    bySides: 'Positions by side',
    rows: (caption: string, shown: string, total: string) => `${caption}: ${shown} of ${total} claims`,
    thinnedActors: (shown: string, total: string) =>
      `${shown} of ${total} actors that take a position have a column: of each position those who take it most often. The last column has the others.`,
    thinnedOutlets: (shown: string, total: string) =>
      `${shown} of ${total} outlets, and articles without one, that report a position or are silent have a column. The last column has the positions that others report.`,
    allActors: 'All actors',
    allOutlets: 'All outlets',
    allClaims: 'All claims',
    heads: { own: 'This claim', 'same-event': 'Other claims about the same event', 'on-topics': 'On its topics' },
    over: {
      reversed: 'both, over time',
      changed: 'changed over time',
      spoke: 'first declined to comment',
      unordered: 'in no certain order',
    },
    then: 'then',
  },
  strips: {
    heading: 'Positions over time',
    bySpeaker:
      'One row a speaker, one mark an utterance at its date; a thin line is the time within which it was said. A heavy line joins the two sides of a change, where the dates prove one.',
    byClaim:
      'One row a claim, one mark an utterance at its date. A heavy line joins the two sides of a change, where the dates prove one.',
    speaker: 'Speaker',
    time: 'Over time',
    said: 'Position and date',
    changes: 'Changes of position',
    earlier: count({ one: 'and {n} earlier', other: 'and {n} earlier' }),
  },
  silence: {
    silent: 'silent',
    'topic-only': 'topic only',
    'not-covered': 'not covered',
    'no-position': 'no position',
    'not-quoted': 'not quoted',
    nobody: 'no one else',
    noClaim: 'no claim recorded',
  },
  silenceNotes: {
    silent: 'reported on the event and says nothing of the claim',
    'topic-only': 'wrote on the topic and says nothing of the claim, which has no event',
    'not-covered': 'did not report on the event, nor, where there is none, on the topic',
    'no-position': 'is quoted on the event or topic, not on the claim',
    'not-quoted': 'nothing they said on it is reported',
    nobody: 'nobody without a column takes a position',
  },
};
