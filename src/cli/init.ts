import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { initBriefing } from '../authoring/init-briefing.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';

export function initCommand(program: Command, session: Session): void {
  program
    .command('init')
    .summary('begin an empty briefing')
    .description(
      'Begins an empty briefing in a new or empty folder: it can be built at once, and filled with "readout new".',
    )
    .argument('<dir>', 'folder of the briefing: it goes into its folder content')
    .action((dir: string) => init(dir, session));
}

async function init(dir: string, { cwd, out }: Session): Promise<void> {
  const target = resolve(cwd, dir);
  const content = await initBriefing(target);
  const enter = target === cwd || content === target ? '' : ` cd ${shownPath(cwd, target)}, then`;
  out.write(
    `${out.style('green', 'Began')} an empty briefing in ${shownPath(cwd, content)}.\n` +
      `Next:${enter} set its title in ${shownPath(content === target ? cwd : target, join(content, 'briefing.yaml'))}, ` +
      'add entries with "readout new article some-id", and build with "readout build".\n',
  );
}
