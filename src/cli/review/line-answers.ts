import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Answers } from './answers.ts';
import { questionText } from './answers.ts';

/**
 * Answers from a file or a pipe, one a line: a key where a key is due, the answer where a question is. An empty line
 * takes what is proposed, `.` leaves a question, and the end of the lines quits.
 */
export function lineAnswers(input: Readable, write: (text: string) => void): Answers {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  const next = async (): Promise<string | null> => {
    const { done, value } = await lines.next();
    return done === true ? null : value;
  };
  return {
    terminal: false,
    rows: () => null,
    show: (screen) => write(`${screen}\n`),
    async key() {
      const line = await next();
      return line === null ? null : { kind: 'key', key: line.trim().slice(0, 1) };
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
