import type { Command } from 'commander';
import { soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { findActor } from './find-actor.ts';
import type { Session } from './session.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

interface SheetOptions {
  readonly content?: string;
  readonly json?: boolean;
}

export function sheetCommand(program: Command, session: Session): void {
  program
    .command('sheet')
    .summary('print the summary of an actor')
    .description(
      'Prints the summary of an actor as Markdown: positions, disputed claims, figures, statements, each with its source. ' +
        'On a terminal it is formatted; in a pipe or a file it is plain Markdown.',
    )
    .argument('<actor>', 'any name, alias or id of the actor; case and accents do not count')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--json', 'write the summary as JSON')
    .action((actor: string, options: SheetOptions) => sheet(actor, options, session));
}

async function sheet(query: string, options: SheetOptions, session: Session): Promise<void> {
  const { cwd, out, sheetOf } = session;
  const content = contentFolder(cwd, options.content);
  const sound = await soundBriefing(content, session);
  if (sound === null) {
    session.end(1);
    return;
  }
  const { view, markdown } = await sheetOf(sound.briefing, findActor(sound.briefing, query).id, content);
  if (options.json === true) out.write(`${JSON.stringify(view, null, 2)}\n`);
  else out.write(out.columns === null ? markdown : terminalMarkdown(markdown, out));
}
