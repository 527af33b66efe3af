import type { Command } from 'commander';
import { planMerge } from '../authoring/rewrite/merge/merge.ts';
import { folderAt } from '../content/read/folder.ts';
import { placeProblems } from '../publish/place-problems.ts';
import { contentFolder } from './content-folder.ts';
import { counted, problemReport } from './problem-report.ts';
import { carryOut } from './rewrite/carry-out.ts';
import type { Session } from './session.ts';

interface MergeOptions {
  readonly content?: string;
  readonly dryRun?: boolean;
}

export function mergeCommand(program: Command, session: Session): void {
  program
    .command('merge')
    .summary('make one entry of two, everywhere')
    .description(
      'Makes one of two actors, outlets, places, topics, events or claims that are the same: names, lists and texts are ' +
        'united, and every reference to the first leads to the second. What the two say differently is listed, and nothing ' +
        'is done until you have decided on it. Either all of it is done or nothing.',
    )
    .argument('<id>', 'the entry that goes')
    .argument('<into-id>', 'the entry that stays')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--dry-run', 'write nothing: print what would change, as a patch')
    .action((from: string, into: string, options: MergeOptions) => merge(from, into, options, session));
}

async function merge(from: string, into: string, options: MergeOptions, session: Session): Promise<void> {
  const { cwd, err } = session;
  const content = contentFolder(cwd, options.content);
  const { conflicts, lost, ...rewriting } = await planMerge(content, from, into);
  if (conflicts.length > 0) {
    const placed = await placeProblems(conflicts, folderAt(content));
    err.write(
      `${problemReport(placed, content, cwd, err)}\n${counted(placed.length, 'conflict')}, so nothing is changed.\n`,
    );
    session.end(1);
    return;
  }
  const ready = await carryOut(
    content,
    rewriting,
    { done: `Merged ${from} into ${into}`, dryRun: options.dryRun === true },
    session,
  );
  for (const line of ready ? lost : []) err.write(`No longer said anywhere: ${line}\n`);
}
