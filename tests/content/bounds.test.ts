import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssues } from '../../src/content/read/explain.ts';

const schema = z.object({ bluf: z.array(z.string()).min(1).max(2), page: z.number().min(1), name: z.string().min(1) });

const explained = (entry: unknown): string[] => {
  const result = schema.safeParse(entry);
  return result.success
    ? []
    : explainIssues(result.error.issues, entry, 'an edition', schema).map(
        ({ reason, remedy }) => `${reason} ${remedy}`,
      );
};

test('a list that is empty or too long, a number and a text out of bounds are told in plain words', () => {
  expect(explained({ bluf: [], page: 0, name: '' })).toEqual([
    'bluf is empty. Add an entry to bluf, or leave the field out where it may be missing.',
    'page is 0, but must be at least 1. Write a number that is at least 1.',
    'name is empty. Write it, or leave the field out where it may be missing.',
  ]);
  expect(explained({ bluf: ['a', 'b', 'c'], page: 1, name: 'x' })).toEqual([
    'bluf has 3 entries, but may have at most 2. Keep at most 2 entries.',
  ]);
});
