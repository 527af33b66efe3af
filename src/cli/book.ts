import { resolve } from 'node:path';
import type { Command } from 'commander';
import { putFile } from '../authoring/write-file.ts';
import { Failure } from '../content/failure.ts';
import type { BookChoice } from '../views/book.ts';
import { boxedReport } from './boxed-report.ts';
import { type Sound, soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { findActor } from './find-actor.ts';
import { findEdition } from './find-edition.ts';
import { findNamed } from './find-named.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';
import { UsageError } from './usage-error.ts';

interface BookOptions {
  readonly actors?: readonly string[];
  readonly topics?: readonly string[];
  readonly edition?: string;
  readonly out: string;
  readonly content?: string;
}

export function bookCommand(program: Command, session: Session): void {
  program
    .command('book')
    .summary('make one PDF of a briefing, to print or to carry')
    .description(
      'Makes one PDF of a briefing: the edition, sheets of actors and topics, the chronology, the claim matrix, sources ' +
        'numbered once through all of it, and an index of names. It is as the edition sees the briefing. The file is put ' +
        'in place when it is complete.',
    )
    .option(
      '--actors <names...>',
      'actors to have a sheet, by name, alias or id, or "all" (default: the edition’s sides, or those who say most)',
    )
    .option(
      '--topics <names...>',
      'topics to have a sheet, or "all" (default: the edition’s topics, or the most spoken of)',
    )
    .option('--edition <id>', 'the edition (default: the newest)')
    .option('--out <file>', 'the PDF', 'book.pdf')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .action((options: BookOptions) => book(options, session));
}

async function book(options: BookOptions, session: Session): Promise<void> {
  const { cwd, out, err } = session;
  const started = session.now();
  if (!/\.pdf$/i.test(options.out))
    throw new UsageError(`--out ${options.out}: a book is a PDF. Name a file that ends in .pdf.`);
  const content = contentFolder(cwd, options.content);
  const sound = await soundBriefing(content, session);
  if (sound === null) {
    session.end(1);
    return;
  }
  const { bytes, missing } = await session.bookOf(sound.briefing, choiceOf(sound, options), content, (step) => {
    if (err.columns !== null) err.write(`${err.style('dim', `${step} …`)}\n`);
  });
  const file = resolve(cwd, options.out);
  await putFile(file, bytes);
  if (missing.length > 0) err.write(`${boxedReport([{ path: shownPath(cwd, file), missing }])}\n`);
  const seconds = ((session.now() - started) / 1000).toFixed(1);
  const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
  out.write(`${out.style('green', 'Wrote')} ${shownPath(cwd, file)}: ${size}, in ${seconds} s.\n`);
}

/** All that was asked for and is not there is told at once. */
function choiceOf(sound: Sound, { actors, topics, edition }: BookOptions): BookChoice {
  const { briefing } = sound;
  const faults: string[] = [];
  const tried = <T>(find: () => T): T[] => {
    try {
      return [find()];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error.message);
      return [];
    }
  };
  const chosen = <Id extends string>(
    names: readonly string[] | undefined,
    all: ReadonlyMap<Id, unknown>,
    find: (name: string) => Id,
  ): readonly Id[] | undefined => {
    if (names === undefined) return undefined;
    const wanted = names.flatMap((name) => name.split(',')).filter((name) => name.trim() !== '');
    return wanted.join() === 'all' ? [...all.keys()] : [...new Set(wanted.flatMap((name) => tried(() => find(name))))];
  };
  const topic = { one: 'topic', many: 'topics', page: 'Topics' };
  const choice: BookChoice = {
    edition: edition === undefined ? undefined : tried(() => findEdition(sound, edition))[0],
    actors: chosen(actors, briefing.actors, (name) => findActor(briefing, name).id),
    topics: chosen(topics, briefing.topics, (name) => findNamed(briefing.topics, name, topic).id),
  };
  if (faults.length > 0) throw new Failure(faults.join('\n'));
  return choice;
}
