import type { Problem } from '../../../content/problem.ts';

/** Something that an editor must decide before two entries can be one. */
export function conflict(file: string, field: Problem['field'], reason: string, remedy: string): Problem {
  return { level: 'error', rule: 'merge-conflict', file, field, reason, remedy };
}
