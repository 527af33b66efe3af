/** Who appears with whom. */
export const together = {
  together: {
    heading: 'Who appears with whom',
    description: 'Actors that stand in the same articles, statements and events.',
    of: (what: string) => `Who appears with whom: ${what}`,
    matrix: 'In the same articles',
    matrixNote:
      'Find a name on the slope: the squares beside it and below it are the articles that it shares with the others. Those that appear together stand together.',
    shown: (shown: string, all: string) => `The ${shown} in the most articles, of ${all} that appear with another.`,
    describe:
      'A triangle with a row for each actor. A square has the number of articles in which the actors of its row and its column both appear. The table below says the same, pair by pair.',
    named: (actor: string, articles: string, company: string) => `${actor}: ${articles}; ${company}`,
    alone: (actor: string, articles: string) => `${actor}: ${articles}`,
    mostWith: (actor: string, articles: string) => `most with ${actor}, ${articles}`,
    pairs: 'Pairs',
    pairsNote: 'Those in the most articles first. A statement that several articles report counts once.',
    pair: 'Actors',
    inArticles: 'Articles',
    inStatements: 'Statements',
    inEvents: 'Events',
    span: 'Published',
    from: (first: string, last: string) => `${first} to ${last}`,
    firstPairs: (shown: string, all: string) => `The first ${shown} of ${all} pairs. The download has all of them.`,
    none: 'in no article',
  },
};
