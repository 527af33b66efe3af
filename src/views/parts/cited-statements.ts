import type { CitedLine } from '../../briefing/digest/facts.ts';
import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { articleId, eventId } from '../../content/schemas/ids.ts';
import { compareDates } from '../../edtf/compare.ts';

/** The statements that a line cites: by name, at a block, or that report an event. By date said, each once. */
export function citedStatements({ articles, index }: Briefing, { marks }: Pick<CitedLine, 'marks'>): Statement[] {
  const cited = marks
    .flatMap((mark) => mark.citations)
    .flatMap((citation): readonly Statement[] => {
      if (citation.kind === 'event') return index.statementsReporting.get(eventId.parse(citation.event)) ?? [];
      const own = articles.get(articleId.parse(citation.article))?.statements ?? [];
      const named = own.filter(({ id }) => id === citation.anchor);
      return named.length > 0 ? named : own.filter(({ block }) => block === citation.anchor);
    });
  return [...new Set(cited)].sort((a, b) => compareDates(a.when.date, b.when.date));
}
