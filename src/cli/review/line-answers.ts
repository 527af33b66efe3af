import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Failure } from '../../content/failure.ts';
import { showValue } from '../../content/read/field.ts';
import type { Answers } from './answers.ts';
import { questionText } from './answers.ts';

/**
 * Answers from a file or a pipe, one a line: a key where a key is due, the answer where a question is. An empty line
 * takes what is proposed, `.` leaves a question, and the end of the lines quits. A longer line where a key is due is an
 * answer out of step, and so is all that follows: it fails, and nothing is done with it.
 */
export function lineAnswers(input: Readable, write: (text: string) => void): Answers {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  let number = 0;
  const next = async (): Promise<string | null> => {
    const { done, value } = await lines.next();
    number += 1;
    return done === true ? null : value;
  };
  return {
    terminal: false,
    rows: () => null,
    show: (screen) => write(`${screen}\n`),
    async key() {
      const line = await next();
      if (line === null) return null;
      const key = line.trim();
      if (key.length > 1) throw outOfStep(number, key);
      return { kind: 'key', key };
    },
    async line(question) {
      write(questionText(question));
      const line = await next();
      write('\n');
      if (line === null) return null;
      return line === '.' ? { kind: 'cancel' } : { kind: 'line', line: line === '' ? question.initial : line };
    },
    aside: (task) => task(),
    close: () => reader.close(),
  };
}

const outOfStep = (number: number, line: string): Failure =>
  new Failure(
    `Line ${number} of the answers is "${showValue(line) ?? ''}" where a key is due, which is a single character. The answers are out of step there, so the review ends before that line; what was decided until then is kept. Put the answers right from that line on: "readout review" goes on where it ended.`,
  );
