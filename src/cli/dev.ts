import type { Command } from 'commander';
import { contentFolder } from './content-folder.ts';
import { port } from './port.ts';
import { problemReport, tally, tallyLine } from './problem-report.ts';
import type { Session } from './session.ts';

interface DevOptions {
  readonly content?: string;
  readonly port?: number;
  readonly drafts?: boolean;
}

export function devCommand(program: Command, session: Session): void {
  program
    .command('dev')
    .summary('serve a briefing while it is edited')
    .description(
      'Serves the site of a briefing on this machine and shows changes as they are saved. Search needs an index, which only ' +
        '"readout build" writes: look at search with "readout preview".',
    )
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--port <number>', 'port to serve on', port)
    .option('--drafts', 'show drafts too, marked as such')
    .action((options: DevOptions) => dev(options, session));
}

async function dev(options: DevOptions, session: Session): Promise<void> {
  const content = contentFolder(session.cwd, options.content);
  const { cwd } = session;
  const outcome = await session.devSite({
    ...{ content, cwd },
    say: (line) => session.out.write(`${line}\n`),
    ...(options.drafts === true ? { drafts: true } : {}),
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  if ('problems' in outcome) {
    const { problems } = outcome;
    session.err.write(
      `${problemReport(problems, content, cwd, session.err)}\n${tallyLine(tally(problems))}.\n` +
        'Correct the errors above and start again.\n',
    );
    session.end(1);
    return;
  }
  const { server } = outcome;
  session.out.write(`Serving at ${session.out.style('cyan', server.url)}, without search. Press Ctrl+C to stop.\n`);
  await session.untilStopped();
  await server.stop();
}
