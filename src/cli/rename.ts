import type { Command } from 'commander';
import { planRename } from '../authoring/rewrite/rename.ts';
import { contentFolder } from './content-folder.ts';
import { carryOut } from './rewrite/carry-out.ts';
import type { Session } from './session.ts';

interface RenameOptions {
  readonly content?: string;
  readonly dryRun?: boolean;
}

export function renameCommand(program: Command, session: Session): void {
  program
    .command('rename')
    .summary('give an entry or a statement another id, everywhere')
    .description(
      'Gives an entry another id, or a statement (article#statement), and changes every reference and citation of it in ' +
        'every file. Comments, order and layout stay. Either all of it is done or nothing.',
    )
    .argument('<id>', 'the id that it has')
    .argument('<new-id>', 'the id that it gets')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--dry-run', 'write nothing: print what would change, as a patch')
    .action(async (from: string, to: string, options: RenameOptions) => {
      const content = contentFolder(session.cwd, options.content);
      const rewriting = await planRename(content, from, to);
      await carryOut(
        content,
        rewriting,
        { done: `Renamed ${rewriting.renaming.from} to ${rewriting.renaming.to}`, dryRun: options.dryRun === true },
        session,
      );
    });
}
