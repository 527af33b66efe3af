import { spawn } from 'node:child_process';

/** An npm script that has ended, and what it printed where that was kept. */
export interface Ended {
  readonly script: string;
  readonly passed: boolean;
  readonly printed: string;
}

/** Runs one npm script; `live` prints as it goes instead of keeping it. */
export type RunScript = (script: string, live: boolean) => Promise<Ended>;

/**
 * Runs lanes of npm scripts side by side, the scripts of a lane one after the other, all of them whatever fails. Each
 * lane names its scripts, parted by spaces. The first lane prints as it goes; `ended` is told of the others' scripts when
 * the first lane is through, so that no output is torn. Gives back the scripts that failed.
 */
export async function runLanes(
  lanes: readonly string[],
  ended: (script: Ended) => void,
  runScript: RunScript = npmScript,
): Promise<string[]> {
  const runs = lanes.map(async (lane, number) => {
    const results: Ended[] = [];
    for (const script of lane.split(' ')) results.push(await runScript(script, number === 0));
    return results;
  });
  const failed: string[] = [];
  for (const run of runs)
    for (const result of await run) {
      ended(result);
      if (!result.passed) failed.push(result.script);
    }
  return failed;
}

async function npmScript(script: string, live: boolean): Promise<Ended> {
  // Windows starts npm through its shell alone; a script's name needs no quoting.
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  return { script, passed: code === 0, printed };
}
