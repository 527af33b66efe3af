import type { Question } from '../../authoring/review/question.ts';
import type { Input } from '../../authoring/review/state.ts';

/** Where keys and answers come from. */
export interface Answers {
  /** Whether somebody sits at a terminal: screens then take each other's place. */
  readonly terminal: boolean;
  /** Height of the terminal; null where there is none. */
  rows(): number | null;
  show(screen: string): void;
  /** The next key; null where there will be none. */
  key(): Promise<Input | null>;
  /** The answer to a question; null where there will be none. */
  line(question: Question): Promise<Input | null>;
  /** Hands the terminal to another program and takes it back. */
  aside<T>(task: () => Promise<T>): Promise<T>;
  close(): void;
}

/** A question as it is put: the problem with the last answer, the options, what is asked. */
export function questionText(question: Question): string {
  const { prompt, options, initial, problem } = question;
  const number = options.findIndex(({ value }) => value === initial) + 1;
  const proposed = options.length === 0 || initial === '' ? '' : ` [${number > 0 ? number : initial}]`;
  return [
    ...(problem === null ? [] : [`! ${problem}`]),
    ...options.map(({ label }, index) => `  ${index + 1}  ${label}`),
    `${prompt}${proposed}: `,
  ].join('\n');
}
