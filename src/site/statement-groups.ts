import type { StatementView } from '../views/parts/statement.ts';

/** Neighbouring statements of one date and one occasion: what a list says once above them. */
export interface StatementGroup {
  readonly when: StatementView['when'];
  readonly occasion: StatementView['occasion'];
  readonly statements: readonly StatementView[];
}

/** Groups a list without changing its order. */
export function groupStatements(statements: readonly StatementView[]): readonly StatementGroup[] {
  const groups: { when: StatementGroup['when']; occasion: StatementGroup['occasion']; statements: StatementView[] }[] =
    [];
  for (const statement of statements) {
    const last = groups.at(-1);
    const same =
      last?.when.edtf === statement.when.edtf &&
      last.when.basis === statement.when.basis &&
      last.occasion?.path === statement.occasion?.path;
    if (last !== undefined && same) last.statements.push(statement);
    else groups.push({ when: statement.when, occasion: statement.occasion, statements: [statement] });
  }
  return groups;
}
