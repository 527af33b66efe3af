import { leastOf } from '../build/article.ts';
import { error, type Rule } from './rule.ts';

/** Rule 6: no more of an article's text is shown than its rights and the briefing allow. */
export const shownBeyondRights: Rule = function* ({ briefing, facts }) {
  const { publish } = briefing.config;
  for (const entry of facts) {
    if (entry.collection !== 'articles') continue;
    const { body, rights } = entry.data;
    const allowed = leastOf(rights, publish);
    if (leastOf(body, allowed) === body) continue;
    const by = allowed === rights ? `its rights allow ${rights}` : `briefing.yaml publishes ${publish}`;
    yield error({
      rule: 'shown-beyond-rights',
      file: entry.file,
      field: ['body'],
      value: body,
      reason: `The text is marked ${body}, but ${by} at most.`,
      remedy: `Replace the text by ${allowed === 'summary' ? 'a summary in your own words' : 'an excerpt'} and write "body: ${allowed}"${allowed === rights ? ', or correct "rights"' : ', or widen "publish"'}.`,
    });
  }
};
