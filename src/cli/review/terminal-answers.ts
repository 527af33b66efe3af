import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Question } from '../../authoring/review/question.ts';
import type { Input } from '../../authoring/review/state.ts';
import { questionText, type Answers } from './answers.ts';

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
  const typed: string[] = [];
  let wanting: ((key: string) => void) | null = null;
  let asking = false;
  let open = true;

  emitKeypressEvents(input);
  const pressed = (text: string | undefined, key: Key): void => {
    if (asking) return;
    const name =
      key.ctrl === true ? (key.name === 'c' || key.name === 'd' ? 'q' : '') : (names[key.name ?? ''] ?? text ?? '');
    if (name.length !== 1) return;
    if (wanting === null) typed.push(name);
    else wanting(name);
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
      const key =
        waiting ??
        (await new Promise<string>((resolve) => {
          wanting = resolve;
        }));
      wanting = null;
      return { kind: 'key', key };
    },
    async line(question) {
      asking = true;
      try {
        return await asked(question, input, output);
      } finally {
        asking = false;
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
function asked(question: Question, input: ReadStream, output: WriteStream): Promise<Input> {
  const { options, initial } = question;
  const text = questionText(question);
  const cut = text.lastIndexOf('\n') + 1;
  output.write(text.slice(0, cut));
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
      reader.close();
      resolve(answer);
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
  });
}
