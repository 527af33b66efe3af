import type { ArticleId } from '../../content/schemas/ids.ts';
import type { Briefing } from '../model.ts';
import { speakerKey } from '../speaker-key.ts';
import type { Statement } from '../statement.ts';
import { classesOf } from './classes.ts';
import { joinCopies, joinVoices } from './join-copies.ts';
import { joinCitations, joinRelays } from './join-relays.ts';
import { joinOccasions, joinUtterances } from './join-utterances.ts';
import type { Join } from './join.ts';

/** Statements that, as far as the articles tell, come from one source: counted once. */
export interface Origin {
  /** In the order given. */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Each once, in the order of the statements. */
  readonly articles: readonly ArticleId[];
  /** Why: enough of them to link all the statements, and no more. */
  readonly joins: readonly Join[];
}

export interface Origins {
  /** In the order of their first statements. */
  readonly origins: readonly Origin[];
  readonly articles: readonly ArticleId[];
  /** Several origins, and one and the same speaker in all of them: an actor, or an outlet's own voice. */
  readonly oneSpeaker: boolean;
  /** Articles that name no outlet, where there are two origins or more: nothing shows that they are not one report. */
  readonly unstated: readonly ArticleId[];
}

/**
 * What statements rest on, by the definition in docs/origins.md. Pure, and linear in the statements but for chains of
 * copies, which are walked; it knows nothing that the briefing given does not hold. Statements come in the order of
 * `Briefing.statements`, each once.
 */
export function originsOf(briefing: Briefing, statements: readonly Statement[]): Origins {
  const classes = classesOf<Statement, Join>(statements);
  const join = (from: Statement, to: Statement, reason: Join['reason']): void =>
    classes.join(from, to, { from, to, reason });
  joinUtterances(statements, join);
  joinVoices(briefing, statements, join);
  joinCopies(briefing, statements, join);
  joinRelays(briefing, statements, join);
  joinOccasions(statements, join);
  joinCitations(briefing, statements, join);

  const origins = classes.list().map(({ items, links }): Origin => ({
    statements: items,
    articles: articlesOf(items),
    joins: links,
  }));
  const articles = articlesOf(statements);
  return {
    origins,
    articles,
    oneSpeaker: origins.length > 1 && isOneSpeaker(statements),
    unstated: origins.length > 1 ? articles.filter((id) => briefing.articles.get(id)?.outlet === undefined) : [],
  };
}

const articlesOf = (statements: readonly Statement[]): ArticleId[] => [
  ...new Set(statements.map(({ article }) => article)),
];

/** Unnamed speakers are not known to be one. */
function isOneSpeaker(statements: readonly Statement[]): boolean {
  const keys = new Set(statements.map(({ speakers }) => speakers.map(speakerKey).sort().join(' ')));
  return keys.size === 1 && statements.every(({ speakers }) => speakers.every(({ kind }) => kind !== 'unnamed'));
}
