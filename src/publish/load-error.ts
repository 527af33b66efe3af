import type { Problem } from '../content/problem.ts';

/** Says all problems of a briefing at once, for whoever reads the terminal. */
export function loadError(problems: readonly Problem[]): Error {
  const lines = problems.map(({ file, line, field, value, reason, remedy }) => {
    const place = [file, ...(line === undefined ? [] : [String(line)])].join(':');
    const of = field.length === 0 ? '' : ` ${field.join('.')}${value === undefined ? '' : ` "${value}"`}:`;
    return `${place}${of} ${reason} ${remedy}`;
  });
  const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`;
  return new Error(`The briefing has ${count}, so no site is made from it.\n${lines.join('\n')}`);
}
