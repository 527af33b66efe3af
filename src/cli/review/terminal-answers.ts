import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Question } from '../../authoring/review/question.ts';
import type { Input } from '../../authoring/review/state.ts';
import { questionText, type Answers } from './answers.ts';

interface Typed {
  readonly key: string;
  readonly letters: string;
}

const otherScreen = '\u001b[?1049h';
const firstScreen = '\u001b[?1049l';
const clear = '\u001b[2J\u001b[H';

const names: Readonly<Record<string, string>> = {
  right: 'n',
  down: 'n',
  left: 'p',
  up: 'p',
  pagedown: 'n',
  pageup: 'p',
};

/** Keys and answers from a terminal, on a screen of its own. However the program ends, the terminal is as it was. */
export function terminalAnswers(input: ReadStream, output: WriteStream): Answers {
  /** What was typed before it was asked for: a key, and the letters that it puts into a line. */
  const typed: Typed[] = [];
  let wanting: ((key: Typed) => void) | null = null;
  let asking = false;
  let open = true;

  emitKeypressEvents(input);
  const pressed = (text: string | undefined, key: Key): void => {
    if (asking) return;
    const name =
      key.ctrl === true ? (key.name === 'c' || key.name === 'd' ? 'q' : '') : (names[key.name ?? ''] ?? text ?? '');
    if (name.length !== 1) return;
    const one = { key: name, letters: text ?? '' };
    if (wanting === null) typed.push(one);
    else wanting(one);
  };
  const enter = (): void => {
    output.write(otherScreen);
    input.on('keypress', pressed).setRawMode(true).resume();
  };
  const leave = (): void => {
    if (!open) return;
    input.off('keypress', pressed).setRawMode(false).pause();
    output.write(firstScreen);
  };
  const stop = (signal: NodeJS.Signals): never => {
    leave();
    process.exit(signal === 'SIGTERM' ? 143 : 129);
  };
  enter();
  process.once('exit', leave).once('SIGTERM', stop).once('SIGHUP', stop);

  return {
    terminal: true,
    rows: () => output.rows,
    show: (screen) => void output.write(`${clear}${screen}`),
    async key() {
      const waiting = typed.shift();
      const { key } =
        waiting ??
        (await new Promise<Typed>((resolve) => {
          wanting = resolve;
        }));
      wanting = null;
      return { kind: 'key', key };
    },
    async line(question) {
      asking = true;
      try {
        const end = typed.findIndex(({ letters }) => letters === '\r' || letters === '\n');
        const ahead = typed.splice(0, end === -1 ? typed.length : end + 1).map(({ letters }) => letters);
        // What is typed in the same moment as the end of the line is for what comes next.
        return await asked(question, ahead.join(''), input, output, () => (asking = false));
      } finally {
        input.setRawMode(true).resume();
      }
    },
    async aside(task) {
      leave();
      try {
        return await task();
      } finally {
        enter();
      }
    },
    close() {
      leave();
      open = false;
      process.off('exit', leave).off('SIGTERM', stop).off('SIGHUP', stop);
    },
  };
}

/** One line, with what is proposed in it for changing, or put into it by Tab where there are options. */
function asked(
  question: Question,
  ahead: string,
  input: ReadStream,
  output: WriteStream,
  ended: () => void,
): Promise<Input> {
  const { options, initial } = question;
  const text = questionText(question);
  const cut = text.lastIndexOf('\n') + 1;
  output.write(`\n${text.slice(0, cut)}`);
  const reader = createInterface({
    ...{ input, output, prompt: text.slice(cut), historySize: 0, escapeCodeTimeout: 50 },
    completer: (line: string): [string[], string] => {
      const option = line === '' ? initial : (options[Number(line) - 1]?.value ?? '');
      return [option === '' ? [] : [option], line];
    },
  });
  return new Promise((resolve) => {
    const done = (answer: Input): void => {
      input.off('keypress', escaped);
      ended();
      // Closing says "closed" at once, which must not be the answer.
      resolve(answer);
      reader.close();
    };
    const escaped = (_text: string | undefined, key: Key): void => {
      if (key.name === 'escape') done({ kind: 'cancel' });
    };
    input.on('keypress', escaped);
    reader.once('SIGINT', () => done({ kind: 'cancel' }));
    reader.once('line', (line) => done({ kind: 'line', line }));
    reader.once('close', () => done({ kind: 'cancel' }));
    reader.prompt();
    if (options.length === 0 && initial !== '') reader.write(initial);
    if (ahead !== '') reader.write(ahead);
  });
}
