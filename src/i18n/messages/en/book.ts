/** The briefing as a book. */
export const book = {
  book: {
    contents: 'Contents',
    edition: 'The edition',
    chronology: 'Chronology',
    chronologyNote: 'Every event, by date. After each date stands how it is known.',
    claims: 'Claims and who takes which position',
    claimsNote:
      'Rows are claims in neutral words, the disputed ones first; a cell has the newest of each position. A claim stands in a table where one of its columns takes a position.',
    /** The heading of one of several tables of the same rows, by its first and its last column. */
    columns: (first: string, last: string) => `${first} to ${last}`,
    sourcesNote: 'The same passage has the same number throughout. The first note for an article is in full.',
    index: 'Index of names',
    indexNote: 'Pages on which a name stands; in bold, where its own sheet begins. Sources are not indexed.',
    asOf: 'As of',
    window: 'Covers',
    editor: 'Editor',
    handling: 'Handling',
    restsOn: 'Rests on',
    published: (from: string, to: string) => `published from ${from} to ${to}`,
    has: 'In this book',
    articles: 'Articles',
    ofAll: (shown: string, total: string) => `${shown} of ${total}`,
  },
};
