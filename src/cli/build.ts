import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { portableFolder, portableZip } from '../publish/portable/place.ts';
import { type SearchChoice, searchChoices } from '../publish/search/choice.ts';
import { boxedReport } from './boxed-report.ts';
import { contentFolder } from './content-folder.ts';
import { draftsLine } from './drafts-line.ts';
import { counted, problemReport, tally, tallyLine } from './problem-report.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';

interface BuildOptions {
  readonly content?: string;
  readonly out: string;
  readonly drafts?: boolean;
  readonly portable?: boolean;
  readonly pdf: boolean;
  readonly search: SearchChoice | false;
  readonly fresh?: boolean;
  readonly json?: boolean;
}

export function buildCommand(program: Command, session: Session): void {
  program
    .command('build')
    .summary('check a briefing and build its site')
    .description(
      'Checks a briefing and brings its site up to date, with a search index: only what has changed is made anew. ' +
        'While that is done, and if anything fails, the site that was there stays as it is.',
    )
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--out <dir>', 'folder of the site', 'dist')
    .option('--portable', 'also write a copy that opens without a server, as a folder and as a zip beside the site')
    .option('--no-pdf', 'leave out the sheets of actors and topics, and the editions, as PDF')
    .addOption(
      new Option(
        '--search <way>',
        'how the search index is made: by Pagefind, all of it; from what is kept of each page, in the same format; or "auto", which keeps from a hundred pages on',
      )
        .choices(searchChoices)
        .default('auto'),
    )
    .option('--no-search', 'leave out the search index')
    .option('--drafts', 'take drafts in, marked as such, to look at: such a site is not for publishing')
    .option('--fresh', 'make everything anew, whatever the site has already')
    .option('--json', 'write what was built as JSON')
    .action((options: BuildOptions) => build(options, session));
}

async function build(options: BuildOptions, session: Session): Promise<void> {
  const started = session.now();
  const content = contentFolder(session.cwd, options.content);
  const out = resolve(session.cwd, options.out);
  const outcome = await session.buildSite({
    ...{ content, out, cwd: session.cwd, pdf: options.pdf },
    search: options.search === false ? 'none' : options.search,
    ...(options.drafts === true ? { drafts: true } : {}),
    ...(options.portable === true ? { portable: true } : {}),
    ...(options.fresh === true ? { fresh: true } : {}),
  });
  if ('problems' in outcome) {
    const { problems } = outcome;
    session.err.write(
      `${problemReport(problems, content, session.cwd, session.err)}\n${tallyLine(tally(problems))}.\n` +
        `Nothing was built, and ${options.out} is as it was. Correct the errors above and build again.\n`,
    );
    session.end(1);
    return;
  }
  const { unchanged, pages, files, bytes, boxed, warnings, drafts } = outcome.built;
  const copies = options.portable === true ? [portableFolder(out), portableZip(out)] : [];
  const seconds = Math.round((session.now() - started) / 100) / 10;
  if (options.json === true) {
    session.out.write(
      `${JSON.stringify({ content, out, unchanged, pages, files, bytes, seconds, warnings, boxed, drafts, ...(copies.length > 0 ? { copies } : {}) }, null, 2)}\n`,
    );
    return;
  }
  if (warnings > 0) session.err.write(`${counted(warnings, 'warning')}: "readout check" lists them.\n`);
  if (boxed.length > 0) session.err.write(`${boxedReport(boxed)}\n`);
  const waiting = draftsLine(drafts, options.drafts === true);
  if (waiting !== '') session.err.write(`${waiting}\n`);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const done = unchanged ? 'Nothing has changed:' : 'Built';
  session.out.write(
    `${session.out.style('green', done)} ${shownPath(session.cwd, out)}: ${counted(pages, 'page')}, ${size}, in ${seconds.toFixed(1)} s.\n`,
  );
  if (copies.length > 0)
    session.out.write(`To carry: ${copies.map((path) => shownPath(session.cwd, path)).join(' and ')}.\n`);
}
