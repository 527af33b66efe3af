import { counter } from '../../plural.ts';

const count = counter('en');

/** What statements rest on. */
export const origins = {
  origins: {
    heading: 'What claims rest on',
    description: 'How many origins stand behind each claim, those with one origin first.',
    note: 'An origin is one voice heard once. Copies, relays and reports of one utterance count once.',
    rests: 'What it rests on',
    count: count({ one: '{n} origin', other: '{n} origins' }),
    counts: (articles: string, origins: string) => `${articles}, ${origins}`,
    asserted: 'Asserted',
    denied: 'Denied',
    why: 'Why these are one',
    groups: {
      one: 'On one origin only',
      speaker: 'On one speaker, heard more than once',
      several: 'On several origins',
      none: 'Asserted by nobody here',
    },
    groupNotes: {
      one: 'However many articles say it, they lead back to one voice, heard once.',
      speaker: 'Several origins, and nobody but one speaker in all of them.',
      several: 'At least two voices that, as far as the articles tell, do not come from one another.',
      none: 'Only denied, questioned, qualified or left without comment.',
    },
    oneSpeaker: 'one speaker in all of them',
    unstated: count({
      one: '{n} of the articles names no outlet: whether it is a report of its own is not known.',
      other: '{n} of the articles name no outlet: whether they are reports of their own is not known.',
    }),
    show: 'All claims by what they rest on',
    ofClaims: (some: string, all: string) => `${some} of ${all} claims rest on one origin only.`,
    rely: {
      utterance: 'reports the same utterance as',
      wireOf: 'is a copy of',
      revises: 'is a later version of',
      agency: 'is a copy of a report by',
      relay: 'has it through',
      cites: 'invokes the authority of',
      occasion: 'hears the same speaker at the same occasion,',
      thenWireOf: 'a copy of',
      thenRevises: 'a later version of',
      like: 'as does',
    },
  },
};
