import { error, type Rule } from './rule.ts';

/** Rule 3: an analyst's comment is our own: it stands in no summary of what others say, and quotes nobody. */
export const comment: Rule = function* ({ facts }) {
  for (const { collection, file, body } of facts)
    for (const { line, comment: quoted } of body.blocks) {
      if (quoted === undefined) continue;
      if (collection === 'articles')
        yield error({
          rule: 'comment-in-article',
          file,
          line,
          reason: 'An analyst’s comment stands in an article, which says what a document says and nothing else.',
          remedy: 'Move it to an edition, a topic, an event, a claim or a profile.',
        });
      for (const value of quoted)
        yield error({
          rule: 'quotation-in-comment',
          file,
          line,
          value,
          reason: 'An analyst’s comment quotes, so that a reader cannot tell whose words these are.',
          remedy: 'Quote in the text above it, with a citation, and comment without quotation marks.',
        });
    }
};
