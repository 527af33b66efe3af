import { Argument, Option, type Command } from 'commander';
import { Failure } from '../content/failure.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { changesMarkdown } from '../render/changes/markdown.ts';
import { changesView } from '../views/changes.ts';
import { viewContext } from '../views/context.ts';
import { soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { findEdition } from './find-edition.ts';
import type { Session } from './session.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

interface DiffOptions {
  readonly content?: string;
  readonly format: 'text' | 'md' | 'json';
}

export function diffCommand(program: Command, session: Session): void {
  program
    .command('diff')
    .summary('say what changed between two editions')
    .description(
      'Prints everything that the later of two editions knows and the earlier did not: positions reversed, withdrawn and ' +
        'taken, events reported otherwise, figures, revised articles, each with its source. The pages of the site have ' +
        'the first of each list; this has all.',
    )
    .addArgument(new Argument('<edition>', 'the id of an edition'))
    .addArgument(new Argument('<other>', 'the id of another; which of the two is the earlier does not matter'))
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .addOption(
      new Option('--format <format>', 'text, Markdown or JSON').choices(['text', 'md', 'json']).default('text'),
    )
    .action((edition: string, other: string, options: DiffOptions) => diff(edition, other, options, session));
}

async function diff(one: string, other: string, { content, format }: DiffOptions, session: Session): Promise<void> {
  const sound = await soundBriefing(contentFolder(session.cwd, content), session);
  if (sound === null) {
    session.end(1);
    return;
  }
  const { briefing } = sound;
  const ids = [findEdition(sound, one), findEdition(sound, other)] as const;
  if (ids[0] === ids[1]) throw new Failure(sameEdition(ids[0], [...briefing.editions.keys()]));
  const messages = messagesFor(briefing.config.language);
  const view = changesView(viewContext(briefing, messages), ids[0], ids[1], Infinity);
  if (view.since.id !== ids[0])
    session.err.write(`${ids[0]} is the later edition: this is what changed from ${ids[1]} to ${ids[0]}.\n`);
  const markdown = changesMarkdown(view, messages);
  if (format === 'json') session.out.write(`${JSON.stringify(view, null, 2)}\n`);
  else session.out.write(format === 'md' ? markdown : terminalMarkdown(markdown, session.out));
}

function sameEdition(id: string, known: readonly string[]): string {
  const others = known.filter((one) => one !== id).slice(-12);
  return (
    `Both are the edition ${id}: an edition has not changed since itself. ` +
    (others.length === 0 ? 'This briefing has no other yet.' : `Name another beside it: ${others.join(', ')}.`)
  );
}
