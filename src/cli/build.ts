import { resolve } from 'node:path';
import type { Command } from 'commander';
import { portableFolder, portableZip } from '../publish/portable/publish.ts';
import { boxedReport } from './boxed-report.ts';
import { soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { draftsLine } from './drafts-line.ts';
import { counted, tally } from './problem-report.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';

interface BuildOptions {
  readonly content?: string;
  readonly out: string;
  readonly drafts?: boolean;
  readonly portable?: boolean;
  readonly pdf: boolean;
  readonly json?: boolean;
}

export function buildCommand(program: Command, session: Session): void {
  program
    .command('build')
    .summary('check a briefing and build its site')
    .description(
      'Checks a briefing and builds its site, with a search index. The site is put in place when it is complete: ' +
        'while it is built, and if anything fails, the one that was there stays as it is.',
    )
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--out <dir>', 'folder of the site', 'dist')
    .option('--portable', 'also write a copy that opens without a server, as a folder and as a zip beside the site')
    .option('--no-pdf', 'leave out the sheets of actors and topics, and the editions, as PDF')
    .option('--drafts', 'take drafts in, marked as such, to look at: such a site is not for publishing')
    .option('--json', 'write what was built as JSON')
    .action((options: BuildOptions) => build(options, session));
}

async function build(options: BuildOptions, session: Session): Promise<void> {
  const started = session.now();
  const content = contentFolder(session.cwd, options.content);
  const sound = await soundBriefing(content, session, options);
  if (sound === null) {
    session.err.write(
      `Nothing was built, and ${options.out} is as it was. Correct the errors above and build again.\n`,
    );
    session.end(1);
    return;
  }
  const { warnings } = tally(sound.problems);
  const out = resolve(session.cwd, options.out);
  const { pages, files, bytes, boxed } = await session.buildSite({
    ...{ content, out, cwd: session.cwd, config: sound.config },
    ...(options.drafts === true ? { drafts: true } : {}),
    ...(options.portable === true ? { portable: true } : {}),
    ...(options.pdf ? { pdf: sound.briefing } : {}),
  });
  const copies = options.portable === true ? [portableFolder(out), portableZip(out)] : [];
  const seconds = Math.round((session.now() - started) / 100) / 10;
  if (options.json === true) {
    session.out.write(
      `${JSON.stringify({ content, out, pages, files, bytes, seconds, warnings, boxed, drafts: sound.drafts.length, ...(copies.length > 0 ? { copies } : {}) }, null, 2)}\n`,
    );
    return;
  }
  if (warnings > 0) session.err.write(`${counted(warnings, 'warning')}: "readout check" lists them.\n`);
  if (boxed.length > 0) session.err.write(`${boxedReport(boxed)}\n`);
  const waiting = draftsLine(sound.drafts.length, options.drafts === true);
  if (waiting !== '') session.err.write(`${waiting}\n`);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  session.out.write(
    `${session.out.style('green', 'Built')} ${shownPath(session.cwd, out)}: ${counted(pages, 'page')}, ${size}, in ${seconds.toFixed(1)} s.\n`,
  );
  if (copies.length > 0)
    session.out.write(`To carry: ${copies.map((path) => shownPath(session.cwd, path)).join(' and ')}.\n`);
}
