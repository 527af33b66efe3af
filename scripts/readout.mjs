#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// This file runs on any Node, whatever else the machine has. Readout itself needs a current one, which it brings along.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [, , ...args] = process.argv;

if (major >= 24) await run();
else {
  const node = broughtNode();
  if (node !== null) restart(node);
  else if (major === 22 && minor >= 18) await run();
  else {
    process.stderr.write(
      `Readout needs Node 22.18 or newer, and this is ${process.versions.node}. The Node that it brings along was not installed: ` +
        'run "npm rebuild node", or install Node 24.\n',
    );
    process.exitCode = 1;
  }
}

/** The Node of the package `node`; null where its install script did not run. */
function broughtNode() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['node', 'node.exe'].map((name) => join(home, 'bin', name)).find(existsSync) ?? null;
  } catch {
    return null;
  }
}

/** Runs this file again under another Node, and ends as it does. */
function restart(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Readout could not start ${node}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

async function run() {
  // A reader that has seen enough (as `head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(
      `Printing failed, and what was printed is not whole. Make room and try again. (${error.message})\n`,
    );
    process.exit(1);
  });
  // A thousand modules are read at every start: what was made of them once need not be made again.
  module.enableCompileCache();
  // Node reads TypeScript, but not below node_modules, where the compiled program stands.
  const installed = import.meta.url.includes('/node_modules/');
  const { main } = await import(installed ? '../lib/cli/main.js' : '../src/cli/main.ts');
  process.exitCode = await main(args);
}
