import { join } from 'node:path';
import { fieldName } from '../content/read/field.ts';
import type { Problem } from '../content/problem.ts';
import type { Output } from './output.ts';
import { shownPath } from './shown-path.ts';

/** Problems as text, a group a file: `file:line field — value: reason remedy`. Files are named as seen from `cwd`. */
export function problemReport(problems: readonly Problem[], content: string, cwd: string, output: Output): string {
  const groups = Map.groupBy(problems, ({ file }) => file);
  return [...groups.values()]
    .map((group) => group.map((problem) => line(problem, content, cwd, output)).join(''))
    .join('\n');
}

function line(problem: Problem, content: string, cwd: string, output: Output): string {
  const { level, file, line: number, field, value, reason, remedy } = problem;
  const place = `${shownPath(cwd, join(content, file))}${number === undefined ? '' : `:${number}`}`;
  const named = field.length === 0 ? '' : ` ${fieldName(field)}`;
  const shown = value === undefined ? '' : ` — ${value}`;
  const mark = level === 'error' ? output.style('red', 'error') : output.style('yellow', 'warning');
  return `${output.style('bold', place)}${named}${shown}: ${mark}: ${reason} ${output.style('dim', remedy)}\n`;
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

export function tally(problems: readonly Problem[]): Tally {
  const errors = problems.filter(({ level }) => level === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** "2 errors, 1 warning". */
export const tallyLine = ({ errors, warnings }: Tally): string =>
  `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
