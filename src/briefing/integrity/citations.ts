import { suggestion } from '../../content/read/explain.ts';
import { articleId, eventId, type ArticleId, type EventId } from '../../content/schemas/ids.ts';
import type { Citation } from '../digest/facts.ts';
import type { Briefing } from '../model.ts';
import { draftReference } from './draft-reference.ts';
import { marksOf } from './marks.ts';
import { error, mayBeUnread, type Checked, type Rule } from './rule.ts';

/** Rule 3: a citation leads to a paragraph of a document. */
export const citations: Rule = function* ({ briefing, facts, unread, withheld }) {
  const anchors = new Map<ArticleId, ReadonlySet<string>>();
  for (const entry of facts) {
    for (const { mark, at } of marksOf(entry)) {
      const said = new Set<string>();
      for (const citation of mark.citations) {
        if (cannotTell(citation, unread)) continue;
        const cited = citation.kind === 'event' ? citation.event : citation.article;
        const found = draftReference(cited, withheld) ?? brokenEnd(citation, briefing, anchors);
        if (found === null || said.has(found.reason)) continue;
        said.add(found.reason);
        yield error({ ...at, value: mark.raw, ...found });
      }
    }
  }
};

function cannotTell(citation: Citation, unread: Checked['unread']): boolean {
  if (citation.kind !== 'event') return mayBeUnread('articles', citation.article, unread);
  return mayBeUnread('events', citation.event, unread) || unread.some(({ collection }) => collection === 'articles');
}

type Broken = { readonly rule: string; readonly reason: string; readonly remedy: string };

function brokenEnd(
  citation: Citation,
  briefing: Briefing,
  anchors: Map<ArticleId, ReadonlySet<string>>,
): Broken | null {
  if (citation.kind === 'event') return brokenEvent(eventId.parse(citation.event), briefing);
  const article = briefing.articles.get(articleId.parse(citation.article));
  if (article === undefined) {
    return {
      rule: 'unknown-citation',
      reason: `There is no article "${citation.article}".`,
      remedy: suggestion(citation.article, briefing.articles.keys()) ?? 'Cite an article that exists.',
    };
  }
  const known = anchors.get(article.id) ?? new Set(article.statements.flatMap(({ id, block }) => [id, block]));
  anchors.set(article.id, known);
  if (known.has(citation.anchor)) return null;
  if (article.body.blocks.some((block) => block.id === citation.anchor)) {
    return {
      rule: 'unsupported-citation',
      reason: `No statement stands at the block "${citation.anchor}" of ${article.id}, so the citation ends at no paragraph of a document.`,
      remedy: `Add "at: ${citation.anchor}" to a statement of that article, or cite another passage.`,
    };
  }
  return {
    rule: 'unknown-citation',
    reason: `The article ${article.id} has no statement and no block "${citation.anchor}".`,
    remedy: suggestion(citation.anchor, known) ?? 'Cite one of its statements or blocks.',
  };
}

function brokenEvent(id: EventId, briefing: Briefing): Broken | null {
  if (!briefing.events.has(id)) {
    return {
      rule: 'unknown-citation',
      reason: `There is no event "${id}".`,
      remedy:
        suggestion(id, briefing.events.keys()) ?? 'Cite an event as [@event], or a passage as [@article#statement].',
    };
  }
  if (briefing.index.statementsReporting.has(id)) return null;
  return {
    rule: 'unsupported-citation',
    reason: `No article reports the event "${id}", so the citation ends at no paragraph of a document.`,
    remedy: `Add "event: ${id}" to the statements that report it.`,
  };
}
