import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { packagedChromium, type Startable } from './packaged-chromium.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'];

/** A browser that takes connections at `endpoint`. */
export interface RunningBrowser {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, else the packaged one, which has no windows and is the faster for
 * it, else an installed one, else the one that playwright-core was told to install. `CHROMIUM_PATH=packaged` asks for the
 * packaged one and no other.
 */
export async function startChromium(named = process.env['CHROMIUM_PATH'] ?? ''): Promise<RunningBrowser> {
  const failures: unknown[] = [];
  for await (const browser of candidates(named)) {
    try {
      return await start(browser);
    } catch (error) {
      failures.push(error);
      await browser.remove?.();
    }
  }
  throw new Error(
    'The browser tests need a Chromium and none starts here: run "npx playwright-core install --with-deps chromium" and test again.',
    { cause: new AggregateError(failures) },
  );
}

async function* candidates(named: string): AsyncGenerator<Startable> {
  if (named !== '' && named !== 'packaged') return yield { executablePath: named };
  if (process.platform === 'linux' && process.arch === 'x64') yield await packagedChromium();
  const found = named === 'packaged' ? [] : [...installed, chromium.executablePath()].filter(existsSync);
  for (const executablePath of found) yield { executablePath };
}

async function start({ remove, ...browser }: Startable): Promise<RunningBrowser> {
  const server = await chromium.launchServer({ ...browser, args: quiet, headless: true });
  return {
    endpoint: server.wsEndpoint(),
    async close() {
      await server.close();
      await remove?.();
    },
  };
}
