import { join } from 'node:path';
import { Argument, type Command } from 'commander';
import { newEntry } from '../authoring/new-entry.ts';
import { templateNames, type TemplateName } from '../authoring/templates/index.ts';
import { contentFolder } from './content-folder.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';

export function newCommand(program: Command, session: Session): void {
  program
    .command('new')
    .summary('begin an entry')
    .description(
      'Begins an entry with a comment on every field: a file of its own, or a key at the end of its registry. ' +
        'Nothing is overwritten. "readout check" lists what is left to fill in.',
    )
    .addArgument(new Argument('<kind>', 'what it is').choices(templateNames))
    .argument('<id>', 'its id: lower-case letters a-z, digits and hyphens, unique across the briefing')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .action((kind: TemplateName, id: string, options: { readonly content?: string }) =>
      begin(kind, id, options.content, session),
    );
}

async function begin(kind: TemplateName, id: string, given: string | undefined, { cwd, out }: Session): Promise<void> {
  const content = contentFolder(cwd, given);
  const file = await newEntry(content, kind, id);
  out.write(
    `${out.style('green', 'Began')} ${id} in ${shownPath(cwd, join(content, file))}. "readout check" lists what is left to fill in.\n`,
  );
}
