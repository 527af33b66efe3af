import type { ArticleId } from '../../content/schemas/ids.ts';
import type { Briefing } from '../model.ts';
import type { Statement } from '../statement.ts';
import { upFrom } from './copies.ts';
import type { JoinThem, Reason } from './join.ts';
import { saidApart } from './moment.ts';
import { said } from './said.ts';
import { relayingActor, voiceOf } from './voice.ts';

/** Within one article one voice is one origin, unless it spoke at two times. */
export function joinVoices(briefing: Briefing, statements: readonly Statement[], join: JoinThem): void {
  const known = said<Statement>((one, other) => saidApart(briefing, one, other));
  for (const statement of statements) {
    const key = keyIn(statement.article, statement);
    const before = known.find(key, statement);
    if (before) join(statement, before, passedOn(statement) ?? passedOn(before) ?? { kind: 'speaker' });
    known.keep(key, statement, statement);
  }
}

/**
 * What a copy or a later version says in one voice rests on what the article above it says in that voice; where none
 * above says anything of it here, on what another copy of that does.
 */
export function joinCopies(briefing: Briefing, statements: readonly Statement[], join: JoinThem): void {
  const { copyHeads } = briefing.index;
  const apart = (one: Statement, other: Statement): boolean => saidApart(briefing, one, other);
  const linked = statements.filter(({ article }) => copyHeads.has(article));
  const inArticle = said<Statement>(apart);
  for (const statement of linked) inArticle.keep(keyIn(statement.article, statement), statement, statement);

  const underHead = said<Statement>(apart);
  for (const statement of linked) {
    const above = [...upFrom(briefing, statement.article)];
    for (const steps of above) {
      const to =
        steps.at(-1) && inArticle.find(keyIn(steps.at(-1)?.article ?? statement.article, statement), statement);
      if (to === undefined) continue;
      join(statement, to, { kind: 'copy', steps });
      break;
    }
    const key = keyIn(copyHeads.get(statement.article) ?? statement.article, statement);
    const sibling = underHead.find(key, statement);
    const steps = above.at(-1);
    if (sibling && steps) join(statement, sibling, { kind: 'copy', steps });
    underHead.keep(key, statement, statement);
  }
}

const keyIn = (article: ArticleId, statement: Statement): string => `${article} ${voiceOf(statement)}`;

function passedOn(statement: Statement): Reason | undefined {
  const party = relayingActor(statement);
  return party && { kind: 'relay', party };
}
