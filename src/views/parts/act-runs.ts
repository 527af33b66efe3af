import type { Act, Position } from '../../content/schemas/statement.ts';
import type { StatementView } from './statement.ts';

type Acting = Pick<StatementView, 'act' | 'positions'>;

/** Statements one after the other that do the same. */
export interface ActRun<S extends Acting = StatementView> {
  /** Null: they take no position on a recorded claim, and `act` says what they do. */
  readonly position: Position | null;
  readonly act: Act;
  readonly statements: readonly S[];
}

/** In the order of the statements, so that each is read under what it does and none moves. */
export function actRuns<S extends Acting>(statements: readonly S[]): ActRun<S>[] {
  const runs: (ActRun<S> & { readonly statements: S[] })[] = [];
  for (const statement of statements) {
    const { act } = statement;
    const position = statement.positions[0]?.position ?? null;
    const last = runs.at(-1);
    if (last?.position === position && (position !== null || last.act === act)) last.statements.push(statement);
    else runs.push({ position, act, statements: [statement] });
  }
  return runs;
}
