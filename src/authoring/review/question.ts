/** Something that the editor is asked for, in one line. */
export interface Question {
  readonly prompt: string;
  /** What an empty answer stands for; offered for changing where it is no choice. */
  readonly initial: string;
  /** Answers that can be given by their number, from 1. */
  readonly options: readonly Option[];
  /** An answer may also be none of the options. */
  readonly free: boolean;
  /** What is answered where many proposals are accepted at once; null where a person has to answer. */
  readonly quick: string | null;
  /** What was wrong with the answer before. */
  readonly problem: string | null;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Questions one after another, and what comes of the answers. Run again with more answers it goes on: it keeps nothing. */
export type Flow<T> = Generator<Question, T, string>;

export type Advanced<T> = { readonly question: Question } | { readonly result: T };

/** Runs a flow with the answers given so far: to the next question, or to its end. */
export function advance<T>(begin: () => Flow<T>, answers: readonly string[]): Advanced<T> {
  const flow = begin();
  let at = flow.next();
  for (const answer of answers) {
    if (at.done === true) break;
    at = flow.next(answer);
  }
  return at.done === true ? { result: at.value } : { question: at.value };
}

type Asked = Pick<Question, 'prompt'> & Partial<Question>;
type ProblemOf = (answer: string) => string | null;

/** Asks until the answer is one that can be taken. White space around it and line ends in it do not count. */
export function* ask(asked: Asked, problemOf: ProblemOf = () => null): Flow<string> {
  const question = { initial: '', options: [], free: true, quick: null, ...asked };
  let problem: string | null = null;
  for (;;) {
    const given: string = (yield { ...question, problem }).replace(/\s+/gu, ' ').trim();
    const numbered = /^\d+$/.test(given) ? question.options[Number(given) - 1]?.value : undefined;
    const answer: string = numbered ?? given;
    problem =
      question.free || question.options.some(({ value }) => value === answer)
        ? problemOf(answer)
        : `"${answer}" is none of these. Answer with a number.`;
    if (problem === null) return answer;
  }
}

/** Asks for one of several. An empty answer is the first one, or `initial`. */
export function* choose(prompt: string, options: readonly Option[], initial = options[0]?.value ?? ''): Flow<string> {
  return yield* ask({ prompt, options, initial, free: false });
}

/** Options that are their own labels. */
export const plainOptions = (values: readonly string[]): Option[] => values.map((value) => ({ value, label: value }));
