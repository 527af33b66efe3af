import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { fieldName, showValue, valueAt } from './field.ts';
import type { Problem } from '../problem.ts';
import { boundRemedy, outOfBounds } from './bounds.ts';
import { knownKeys } from './schema-at.ts';

type Issue = z.core.$ZodIssue;
type Found = Pick<Problem, 'rule' | 'field' | 'reason' | 'remedy'> & { readonly value?: string };

/** What a schema found wrong with an entry, in words for an editor. `noun` is as "an article"; `known` its fields. */
export function explainIssues(issues: readonly Issue[], data: unknown, noun: string, schema: z.ZodType): Found[] {
  return issues.flatMap((issue) => explain(issue, [], data, noun, schema));
}

function explain(
  issue: Issue,
  above: readonly (string | number)[],
  data: unknown,
  noun: string,
  schema: z.ZodType,
): Found[] {
  const field = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const value = showValue(valueAt(data, field));
  const name = fieldName(field);
  const found = (rule: string, reason: string, remedy: string): Found[] => [
    { rule, field, reason, remedy, ...(value === undefined ? {} : { value }) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...field, key], data, noun, knownKeys(schema, field)));
    case 'invalid_union':
      return bestBranch(issue.errors).flatMap((one) =>
        one.code === 'invalid_type' &&
        one.path.length === 0 &&
        issue.errors.length > 1 &&
        issue.message !== 'Invalid input'
          ? found('bad-value', `${name} ${issue.message}.`, 'Correct it.')
          : explain(one, field, data, noun, schema),
      );
    case 'invalid_key':
      return found(
        'bad-id',
        `"${name}" is not a valid id: ${issue.issues[0]?.message ?? issue.message}.`,
        'Rename it.',
      );
    case 'invalid_value':
      if (value === undefined)
        return found(
          'missing-field',
          `The field ${name} is missing from ${noun}.`,
          issue.values.length === 1 ? `Add ${name}.` : `Add ${name}: one of ${issue.values.map(String).join(', ')}.`,
        );
      return found(
        'bad-value',
        `${name} is "${value}", but must be one of: ${issue.values.map(String).join(', ')}.`,
        suggestion(value, issue.values.map(String)) ?? 'Use one of these.',
      );
    case 'invalid_type':
      if (value === undefined)
        return found(
          'missing-field',
          `The field ${name} is missing from ${noun}.`,
          `Add ${name} (${typeName(issue.expected)}).`,
        );
      return found(
        'bad-value',
        `${name} must be ${typeName(issue.expected)}, but is ${JSON.stringify(valueAt(data, field))}.`,
        issue.expected === 'string' ? 'Put the value in quotation marks.' : `Write ${typeName(issue.expected)} there.`,
      );
    case 'too_small':
    case 'too_big':
      return found(
        'bad-value',
        `${name || 'The entry'} ${outOfBounds(issue, valueAt(data, field))}.`,
        boundRemedy(issue, name),
      );
    case 'custom':
      if (typeof issue.params?.['remedy'] === 'string')
        return found(
          'bad-value',
          `${name}: ${issue.message}`,
          issue.params['remedy'] || 'Write it as EDTF, as 2016-09-23 or 2016-09.',
        );
      return found('bad-value', `${name || 'The entry'} ${issue.message}.`, 'Correct the value.');
    default:
      return found('bad-value', `${name || 'The entry'} ${issue.message}.`, 'Correct the value.');
  }
}

/** Of the branches of a union, the one that got furthest: an editor meant that one. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(
      0,
      ...issues.map(
        (issue) => issue.path.length + (issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 0 : 0.5),
      ),
    );
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function unknownField(
  field: readonly (string | number)[],
  data: unknown,
  noun: string,
  known: readonly string[],
): Found {
  const key = String(field.at(-1));
  const value = showValue(valueAt(data, field));
  return {
    rule: 'unknown-field',
    field,
    reason: `There is no field ${fieldName(field)} in ${noun}.`,
    remedy: suggestion(key, known) ?? `Remove it, or use one of: ${known.join(', ')}.`,
    ...(value === undefined ? {} : { value }),
  };
}

/** "Did you mean …?", where something near is known. */
export function suggestion(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best === null ? null : `Did you mean ${best}?`;
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of named entries',
    tuple: 'a list of fixed length',
  };
  return names[expected] ?? expected;
}
