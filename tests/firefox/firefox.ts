import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { bidi } from './bidi.ts';

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Whatever is not on this machine is not to be had, as without a network. */
const settings = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'browser.shell.checkDefaultBrowser': false,
};

const tree = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const value = z.object({ result: z.object({ value: z.string() }) });
const request = z.object({ request: z.object({ url: z.string() }) });
const entry = z.object({ level: z.string(), text: z.string().nullable() });

/** One window of a Firefox without a screen. */
export interface Firefox {
  goto(url: string): Promise<void>;
  /** What an expression is worth on the page, as JSON has it. */
  evaluate(expression: string): Promise<unknown>;
  /** Addresses that its pages asked for, and errors that they logged, since this was last called. */
  seen(): { readonly requests: readonly string[]; readonly errors: readonly string[] };
  close(): Promise<void>;
}

/** Starts the Firefox that `FIREFOX_PATH` names, else an installed one. */
export async function startFirefox(named = process.env['FIREFOX_PATH'] ?? ''): Promise<Firefox> {
  const program = named === '' ? installed.find(existsSync) : named;
  if (program === undefined)
    throw new Error(
      'These tests need a Firefox and none is installed here, so nothing was tested in it: install one (Debian: apt install firefox-esr), or name it with FIREFOX_PATH.',
    );
  const profile = await mkdtemp(join(tmpdir(), 'readout-firefox-'));
  const lines = Object.entries(settings).map(([name, set]) => `user_pref("${name}", ${JSON.stringify(set)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A program that is not there never exits.
  const ended = once(child, 'exit').catch(() => undefined);
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { ...(await window(`${await endpoint(child)}/session`)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where it says that it takes connections. */
async function endpoint(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stderr ?? []) {
    said += String(part);
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`${child.spawnfile} ended before it took connections. ${said}`);
}

async function window(url: string): Promise<Omit<Firefox, 'close'>> {
  let requests: string[] = [];
  let errors: string[] = [];
  const { send } = await bidi(url, (method, params) => {
    if (method === 'network.beforeRequestSent') requests.push(request.parse(params).request.url);
    const logged = method === 'log.entryAdded' ? entry.parse(params) : undefined;
    if (logged?.level === 'error') errors.push(logged.text ?? '');
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const context = tree.parse(await send('browsingContext.getTree', {})).contexts[0]?.context;
  return {
    goto: async (address) => {
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const asked = { target: { context }, awaitPromise: true, expression: `JSON.stringify(${expression})` };
      return JSON.parse(value.parse(await send('script.evaluate', asked)).result.value);
    },
    seen: () => {
      const all = { requests, errors };
      [requests, errors] = [[], []];
      return all;
    },
  };
}
