import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Failure } from '../content/failure.ts';
import { readMarker } from '../publish/marker.ts';
import { port } from './port.ts';
import type { Session } from './session.ts';

interface PreviewOptions {
  readonly out: string;
  readonly port?: number;
}

export function previewCommand(program: Command, session: Session): void {
  program
    .command('preview')
    .summary('serve a built site')
    .description('Serves a site that "readout build" made on this machine, as a static host would, search included.')
    .option('--out <dir>', 'folder of the site', 'dist')
    .option('--port <number>', 'port to serve on', port)
    .action((options: PreviewOptions) => preview(options, session));
}

async function preview(options: PreviewOptions, session: Session): Promise<void> {
  const dir = resolve(session.cwd, options.out);
  const marker = await readMarker(dir);
  if (marker === null)
    throw new Failure(
      `There is no built site in ${options.out}. Make one with "readout build", or name another folder with --out.`,
    );
  const server = await session.serveSite({ dir, base: marker.base, port: options.port });
  session.out.write(`Serving ${options.out} at ${session.out.style('cyan', server.url)}. Press Ctrl+C to stop.\n`);
  await session.untilStopped();
  await server.stop();
}
