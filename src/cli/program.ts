import { Command } from 'commander';
import { bookCommand } from './book.ts';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { diffCommand } from './diff.ts';
import { devCommand } from './dev.ts';
import { exportCommand } from './export.ts';
import { findCommand } from './find.ts';
import { editionCommand } from './edition.ts';
import { ingestCommand } from './ingest.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { newCommand } from './new.ts';
import { previewCommand } from './preview.ts';
import { renameCommand } from './rename.ts';
import { reviewCommand } from './review.ts';
import type { Session } from './session.ts';
import { sheetCommand } from './sheet.ts';
import { version } from './version.ts';

/** The command line, ready to parse. It throws where commander would end the process. */
export function readoutProgram(session: Session): Command {
  const { out, err } = session;
  const program = new Command('readout')
    .description(
      'Turns reports from outlets that disagree into one briefing, in which every line leads to the paragraph it rests on.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(--help lists what can be given.)')
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.columns ?? 80,
      getErrHelpWidth: () => err.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(err.style('red', text)),
    })
    .exitOverride()
    .addHelpText(
      'after',
      '\nEnds with 0 when all is well, 1 when there are problems or it failed,\nand 2 when it was used wrongly.',
    );
  for (const add of [
    checkCommand,
    buildCommand,
    devCommand,
    previewCommand,
    sheetCommand,
    bookCommand,
    diffCommand,
    editionCommand,
    exportCommand,
    findCommand,
    newCommand,
    renameCommand,
    mergeCommand,
    ingestCommand,
    reviewCommand,
    initCommand,
  ])
    add(program, session);
  return program;
}
