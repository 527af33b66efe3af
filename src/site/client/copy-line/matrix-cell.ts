/** The statement that a reference in a cell of the matrix stands for: the cell unfolds to them in the same order. */
export function statementOf(reference: Element): Element | null {
  const cell = reference.closest('.cell');
  const index = [...(cell?.querySelectorAll(':scope > .refs') ?? [])].indexOf(reference.closest('.refs') ?? reference);
  return cell?.querySelectorAll('.saying > li')[index] ?? null;
}

/** The other way round. */
export function referenceOf(statement: Element): HTMLElement | null {
  const index = [...(statement.parentElement?.children ?? [])].indexOf(statement);
  const references = statement.closest('.cell')?.querySelectorAll<HTMLElement>(':scope > .refs > span:has(.cite)');
  return references?.[index] ?? null;
}
