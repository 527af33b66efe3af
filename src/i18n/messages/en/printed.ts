/** Documents that leave the site. */
export const printed = {
  printed: {
    /** `{page}` and `{pages}` are numbers. */
    pageOf: 'Page {page} of {pages}',
    sheet: 'Sheet as PDF',
    topicSheet: 'Sheet as PDF',
    edition: 'Edition as PDF',
    says: 'What is said, newest first',
    /** A list that shows only some. */
    ofAll: (shown: string, total: string) => `${shown} of ${total} shown`,
    shortened: 'To keep it short, this sheet holds only the newest of what it could.',
  },
};
