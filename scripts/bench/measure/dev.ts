import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Command } from './run.ts';

/** A development server under measurement. */
export interface DevServer {
  /** Seconds from the call until a page, by its path, has `word` in it; `edit` is made first. */
  seconds(path: string, edit: () => void, word: string): Promise<number>;
  stop(): Promise<void>;
}

const everyMilliseconds = 50;
/** Beyond this a server is taken for one that does not answer. */
const mostSeconds = 900;
const printedLast = 2000;
/** How long a server may take to end by itself. */
const patienceMilliseconds = 10_000;

/** Starts a server by a command that is given a port, and waits until it answers with a page. */
export async function startDev(command: (port: number) => Command, path: string): Promise<DevServer> {
  const port = await freePort();
  const { program, args, cwd } = command(port);
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('close', done).once('error', done));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-printedLast);
    });
  const text = async (at: string): Promise<string> => {
    if (child.exitCode !== null) throw new Error(`The development server has ended:\n${printed}`);
    const answer = await fetch(`http://localhost:${port}/${at}`).catch(() => undefined);
    return answer?.ok === true ? answer.text() : '';
  };
  const until = async (at: string, word: string): Promise<number> => {
    const begun = performance.now();
    for (;;) {
      const shown = (await text(at)).includes(word);
      const seconds = (performance.now() - begun) / 1000;
      if (shown) return seconds;
      if (seconds > mostSeconds)
        throw new Error(`The development server did not show "${word}" at ${at} within ${mostSeconds} s:\n${printed}`);
      await new Promise((done) => setTimeout(done, everyMilliseconds));
    }
  };
  const stop = async (): Promise<void> => {
    child.kill();
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds);
    await ended;
    clearTimeout(late);
  };
  try {
    await until(path, '<html');
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    seconds(at, edit, word) {
      edit();
      return until(at, word);
    },
    stop,
  };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('This machine gives no port away.');
  return address.port;
}
