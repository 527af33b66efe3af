import type { gaps as en } from '../en/gaps.ts';

/** What the articles do not tell of a claim or a topic. */
export const gaps: typeof en = {
  gaps: {
    heading: 'ما ينقص',
    note: 'ما لا تذكره المقالات أو تذكره بصور متباينة، بقدر ما يُستخلص من أقوالها. وغياب صوت جهة هنا لا يعني أنها لم تقل شيئاً.',
    several: (names, more) => `${names.join('، ')} ${more}`,
  },
};
