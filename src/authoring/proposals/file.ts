/** Where an article's proposals are, below the briefing's folder. Hidden, so that no reader of a briefing takes it for an entry. */
export const proposalsFile = (article: string): string => `.proposals/${article}.json`;
