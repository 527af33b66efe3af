import { counter } from '../../plural.ts';

const count = counter('en');

/** How outlets word it: competing words, names side by side, verbs of reporting. */
export const wording = {
  wording: {
    title: 'Wording',
    see: 'How outlets word it',
    parts: { words: 'Competing words', names: 'Names side by side', cues: 'Verbs of reporting' },
    descriptions: {
      words: 'Which outlet uses which of several words for the same thing, how often and where first.',
      names: 'What outlets call the same actor, event or place, with the date of the first article of each.',
      cues: 'The verbs by which each outlet reports what each actor says.',
    },
    labelsCounted:
      'Counted are paragraphs in which the editor recorded these words, not every occurrence in a document. A source is an outlet, or an article whose outlet is not stated. Words are described, never rated.',
    cuesCounted:
      'Counted are utterances, once for each outlet, by the verb that the document prints; forms of one verb count together. A source is an outlet, or an article whose outlet is not stated. Verbs are described, never rated.',
    empty: 'Nothing is recorded yet.',
    word: 'Word',
    verb: 'Verb',
    paragraphs: 'Paragraphs',
    utterances: 'Utterances',
    sources: 'Sources',
    inSources: count({ one: '{n} source', other: '{n} sources' }),
    first: 'First recorded',
    times: (times: string) => `${times}×`,
    quotedToo: (quoted: string) => `and ${quoted} quoted`,
    quotedOnly: (quoted: string) => `${quoted} quoted`,
    unused: 'No use recorded:',
    ownKey: 'the outlet’s own words',
    quotedKey: '+ words of those whom it quotes',
    chart: (name: string) => `${name}, by outlet`,
    describe:
      'A dot is as large as the number beside it. A filled dot counts the outlet’s own words, a ring adds those of speakers whom it quotes. The tables below the chart say the same.',
    describeCues: 'A dot is as large as the number beside it. The tables below the chart say the same.',
    byWord: 'By word',
    byOutlet: 'By outlet',
    allSpeakers: 'All speakers',
    eachActor: 'Actor by actor',
    someRows: (shown: string, total: string) =>
      `The ${shown} of ${total} sources with most uses; the file briefing.json has all.`,
    someWords: (shown: string, total: string) => `The ${shown} of ${total} words used most.`,
    someVerbs: (shown: string, total: string) => `The ${shown} of ${total} verbs used most.`,
    here: 'Here',
    elsewhere: 'Elsewhere',
    elsewhereIn: (times: string, sources: string) => `${times}, in ${sources}`,
    since: (date: string) => `since ${date}`,
    ofActor: 'Verbs by which outlets report them',
    ofOutlet: 'Its verbs for each speaker',
    beside: 'Its words beside others’',
  },
};
