/** Several values in one cell. */
export const list = (values: readonly string[]): string => values.join('; ');
