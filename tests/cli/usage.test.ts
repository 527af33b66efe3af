import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const commands = ['check', 'build', 'dev', 'preview', 'sheet', 'new', 'init'];
const cwd = import.meta.dirname;

test('the help lists every command and what the exit codes mean', async () => {
  const { code, out, err } = await run(cwd, ['--help']);
  expect([code, err]).toEqual([0, '']);
  for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(out).toMatch(/0 .*1 .*2 /s);
});

test.each(commands)('%s has a help that explains each of its options', async (command) => {
  const { code, out, err } = await run(cwd, [command, '--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`Usage: readout ${command}`);
  for (const option of out.matchAll(/^ {2}(-\S.*)$/gm)) expect(option[1]).toMatch(/\S {2,}\S/);
  await expect(out).toMatchFileSnapshot(join(cwd, `../golden/cli/help-${command}.txt`));
});

test('the version is that of the package', async () => {
  expect((await run(cwd, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [[], 'Usage: readout'],
  [['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
  [['check', '--coverge'], 'Did you mean --coverage?'],
  [['check', 'content'], 'too many arguments'],
  [['check', '--coverage'], '--coverage needs the documents. Name their folder with --documents DIR.'],
  [['new', 'acter', 'someone'], 'Allowed choices are article, actor, outlet'],
  [['sheet'], 'Name one or more actors, or say --all'],
  [['preview', '--port', '99999'], 'A port is a number from 1 to 65535.'],
])('%j is a usage error: exit code 2, and nothing on stdout', async (args, message) => {
  const { code, out, err } = await run(cwd, args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a fault of the program is told apart from a failure, with its stack and cause', async () => {
  const fault = new Error('out of range', { cause: new Error('at the root') });
  const { code, err } = await run(join(cwd, '../fixtures/broken/sound'), ['check'], {
    loadBriefing: () => Promise.reject(fault),
  });
  expect(code).toBe(1);
  expect(err).toMatch(
    /^Readout stopped because of a fault of its own\. .*Error: out of range\n.*Caused by: Error: at the root\n/s,
  );
});
