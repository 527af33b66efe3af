import type { z } from 'zod';

type Issue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** How a value is too small or too big, in plain words that follow the name of its field. */
export function outOfBounds(issue: Issue, value: unknown): string {
  const least = issue.code === 'too_small';
  const bound = Number(least ? issue.minimum : issue.maximum);
  if (Array.isArray(value)) {
    if (value.length === 0) return 'is empty';
    return `has ${entries(value.length)}, but ${least ? 'needs at least' : 'may have at most'} ${bound}`;
  }
  if (typeof value === 'string') {
    if (value.trim() === '') return 'is empty';
    return `has ${value.length} characters, but ${least ? 'needs at least' : 'may have at most'} ${bound}`;
  }
  return `is ${JSON.stringify(value)}, but must be ${limit(issue)} ${bound}`;
}

/** What to do about it. */
export function boundRemedy(issue: Issue, name: string): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `Add an entry to ${name}, or leave the field out where it may be missing.`;
    if (issue.origin === 'string') return 'Write it, or leave the field out where it may be missing.';
    return `Write a number that is ${limit(issue)} ${issue.minimum}.`;
  }
  if (issue.origin === 'array') return `Keep at most ${entries(Number(issue.maximum))}.`;
  return issue.origin === 'string' ? 'Shorten it.' : `Write a number that is ${limit(issue)} ${issue.maximum}.`;
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

function limit({ code, inclusive = true }: Issue): string {
  if (code === 'too_small') return inclusive ? 'at least' : 'greater than';
  return inclusive ? 'at most' : 'less than';
}
