/**
 * A template with what it leaves open filled in: `%1` and `%2` in their order, `%` alone the first. Values stand as they
 * are: `$&` that a reader typed would be a pattern to `replace`.
 */
export const fill = (template: string, ...values: readonly string[]): string =>
  template.replaceAll(/%(\d?)/g, (_, number: string) => values[Number(number || 1) - 1] ?? '');
