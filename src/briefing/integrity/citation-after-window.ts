import { articleId, editionId, eventId } from '../../content/schemas/ids.ts';
import type { Citation } from '../digest/facts.ts';
import type { Article, Briefing } from '../model.ts';
import { isSeen } from '../seen.ts';
import { marksOf } from './marks.ts';
import { error, type Rule } from './rule.ts';

/** An edition cites what it sees: a citation of a later article would be missing from its page. */
export const citationAfterWindow: Rule = function* ({ briefing, facts }) {
  for (const entry of facts) {
    const edition = entry.collection === 'editions' && briefing.editions.get(editionId.parse(entry.id));
    if (!edition) continue;
    const { latest } = edition.window;
    if (latest === null) continue;
    for (const { mark, at } of marksOf(entry))
      for (const citation of mark.citations) {
        const articles = articlesOf(citation, briefing);
        if (articles.length === 0 || articles.some((article) => isSeen(article, edition))) continue;
        const [first] = articles;
        yield error({
          ...at,
          rule: 'citation-after-window',
          value: mark.raw,
          reason: `The edition sees articles up to ${latest}, and ${first?.id} is of ${first?.published.date.text}, so that the citation would be missing from its page.`,
          remedy: 'Cite an article of the window or before it, or let the window of the edition end later.',
        });
      }
  }
};

/** The articles that a citation leads to. */
function articlesOf(citation: Citation, { articles, index }: Briefing): Article[] {
  const ids =
    citation.kind === 'event'
      ? (index.statementsReporting.get(eventId.parse(citation.event)) ?? []).map(({ article }) => article)
      : [articleId.parse(citation.article)];
  return [...new Set(ids)].flatMap((id) => articles.get(id) ?? []);
}
