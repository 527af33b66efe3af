import { Command } from 'commander';
import type { Session } from './session.ts';
import { version } from './version.ts';

/** In the order of the help. A command's modules are read when it is called, or all of them to list them. */
const commands = new Map<string, () => Promise<(program: Command, session: Session) => void>>([
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['build', async () => (await import('./build.ts')).buildCommand],
  ['dev', async () => (await import('./dev.ts')).devCommand],
  ['preview', async () => (await import('./preview.ts')).previewCommand],
  ['sheet', async () => (await import('./sheet.ts')).sheetCommand],
  ['book', async () => (await import('./book.ts')).bookCommand],
  ['diff', async () => (await import('./diff.ts')).diffCommand],
  ['edition', async () => (await import('./edition.ts')).editionCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['find', async () => (await import('./find.ts')).findCommand],
  ['new', async () => (await import('./new.ts')).newCommand],
  ['rename', async () => (await import('./rename.ts')).renameCommand],
  ['merge', async () => (await import('./merge.ts')).mergeCommand],
  ['ingest', async () => (await import('./ingest.ts')).ingestCommand],
  ['review', async () => (await import('./review.ts')).reviewCommand],
  ['init', async () => (await import('./init.ts')).initCommand],
]);

/** The command line, ready to parse such arguments. It throws where commander would end the process. */
export async function readoutProgram(args: readonly string[], session: Session): Promise<Command> {
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
  const called = commands.get(args[0] ?? '');
  for (const load of called === undefined ? commands.values() : [called]) (await load())(program, session);
  return program;
}
