import { processEffects, type Effects } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';
import type { Output } from '../../src/cli/output.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `readout` in this process. Nothing is built or served unless the test gives the effect for it. */
export async function run(
  cwd: string,
  args: readonly string[],
  effects: Partial<Effects> & { readonly columns?: number } = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const output = (stream: 'out' | 'err'): Output => ({
    write: (text) => void (written[stream] += text),
    writeBytes: (bytes) => void (written[stream] += Buffer.from(bytes).toString('latin1')),
    style: (style, text) => (effects.columns === undefined ? text : `<${style}>${text}</${style}>`),
    columns: effects.columns ?? null,
  });
  const refuse = (): Promise<never> => Promise.reject(new Error('This test neither builds nor serves.'));
  const code = await main(args, {
    ...processEffects(),
    cwd,
    out: output('out'),
    err: output('err'),
    buildSite: refuse,
    devSite: refuse,
    serveSite: refuse,
    now: () => 0,
    onBreak: () => () => undefined,
    untilStopped: () => Promise.resolve(),
    ...effects,
  });
  return { code, ...written };
}
