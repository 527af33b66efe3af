import { statementsAt, type Desk, type OwnStatement } from '../desk.ts';
import { choose, type Flow, type Option } from '../question.ts';

/** Statements of a paragraph as options. */
export const statementOptions = (desk: Desk, paragraph: number | null): readonly Option[] =>
  statementsAt(desk, paragraph).map(({ id, gist }) => ({ value: id, label: gist }));

/** The statement of the paragraph that something belongs to: asked for where there are several. Null where there is none. */
export function* askOwnStatement(desk: Desk, paragraph: number | null, prompt: string): Flow<OwnStatement | null> {
  const there = statementsAt(desk, paragraph);
  const [only, ...others] = there;
  if (only === undefined || others.length === 0) return only ?? null;
  const id = yield* choose(prompt, statementOptions(desk, paragraph));
  return there.find((own) => own.id === id) ?? null;
}
