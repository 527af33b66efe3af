import type { Article } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import { speakerKey } from '../parts/speakers.ts';
import type { News } from './news.ts';

/** An article that its outlet changed. */
export interface Revision {
  readonly article: Article;
  readonly revises: Article;
  /** Statements of the one that the other has no counterpart of. */
  readonly added: readonly Statement[];
  readonly dropped: readonly Statement[];
}

/** By date. */
export function revisions({ briefing, articles }: News): Revision[] {
  return articles.flatMap((article) => {
    const revises = article.revises === undefined ? undefined : briefing.articles.get(article.revises);
    if (revises === undefined) return [];
    const without = (statements: readonly Statement[], others: readonly Statement[]): Statement[] =>
      statements.filter((one) => !others.some((other) => areSame(one, other)));
    return [
      {
        article,
        revises,
        added: without(article.statements, revises.statements),
        dropped: without(revises.statements, article.statements),
      },
    ];
  });
}

/** Reports of one utterance, or entered under one id by the same speakers with the same positions and figures. */
function areSame(one: Statement, other: Statement): boolean {
  if (one.utterance === other.utterance) return true;
  return one.id === other.id && contentOf(one) === contentOf(other);
}

const contentOf = ({ speakers, positions, figures }: Statement): string =>
  JSON.stringify([
    speakers.map((speaker) => (speaker.kind === 'outlet' ? 'outlet' : speakerKey(speaker))),
    positions,
    figures.map(({ statement: _, ...figure }) => figure),
  ]);
