/** Where an article's proposals are, below the briefing's folder. Hidden, so that no reader of a briefing takes it for an entry. */
export const proposalsFile = (article: string): string => `.proposals/${article}.json`;

/** Whether a path below a briefing's folder is that of proposals for an article. */
export const isProposalsFile = (file: string): boolean => /^\.proposals\/[a-z0-9-]+\.json$/u.test(file);
