import { Option, type Command } from 'commander';
import type { Briefing } from '../briefing/model.ts';
import { Failure } from '../content/failure.ts';
import type { ActorId } from '../content/schemas/ids.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { documentFormats, type DocumentWriter } from '../publish/document-as.ts';
import type { Sheet } from '../publish/sheet.ts';
import { soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { findActor } from './find-actor.ts';
import { checkHanding, handOver } from './handing/hand-over.ts';
import { formatOf } from './handing/place.ts';
import type { Session } from './session.ts';
import { terminalMarkdown } from './terminal-markdown.ts';
import { UsageError } from './usage-error.ts';

const formats = ['md', ...documentFormats] as const;
type Format = (typeof formats)[number];

interface SheetOptions {
  readonly all?: boolean;
  readonly content?: string;
  readonly format?: Format;
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

export function sheetCommand(program: Command, session: Session): void {
  program
    .command('sheet')
    .summary('print the summaries of actors, or write them as files')
    .description(
      'Writes the summary of each actor named: positions, disputed claims, figures, statements, each with its source. ' +
        'Without --out it is printed: on a terminal formatted, in a pipe as it is. With --out it is a file, or a file each in a folder.',
    )
    .argument('[actors...]', 'any name, alias or id of each actor; case and accents do not count')
    .option('--all', 'every actor of the briefing')
    .addOption(
      new Option(
        '--format <format>',
        'Markdown, plain text, HTML for mail, a message to send, Word or PDF (default: what the file’s name tells, else md)',
      ).choices(formats),
    )
    .option('--out <path>', 'file, or folder, to write into')
    .option('--force', 'replace files that are there')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .addOption(new Option('--json', 'print the summary as JSON').conflicts(['format', 'out']))
    .action((actors: string[], options: SheetOptions) => sheet(actors, options, session));
}

async function sheet(queries: readonly string[], options: SheetOptions, session: Session): Promise<void> {
  if (queries.length === 0 && options.all !== true)
    throw new UsageError('Name one or more actors, or say --all for every one.');
  if (queries.length > 0 && options.all === true)
    throw new UsageError('--all is every actor: leave out either it or the names.');
  const format = formatOf(options, formats, 'md');
  const several = queries.length > 1 || options.all === true;
  const handing = { format, out: options.out, force: options.force, several, noun: 'sheet' };
  if (options.json !== true) checkHanding(handing, session);
  const content = contentFolder(session.cwd, options.content);
  const sound = await soundBriefing(content, session);
  if (sound === null) {
    session.end(1);
    return;
  }
  const { briefing } = sound;
  const ids = options.all === true ? [...briefing.actors.keys()] : actorsNamed(briefing, queries);
  const sheetOf = await session.sheetMaker(briefing, content);
  if (options.json === true) {
    const views = await Promise.all(ids.map(async (id) => (await sheetOf(id)).view));
    session.out.write(`${JSON.stringify(several ? views : views[0], null, 2)}\n`);
    return;
  }
  const writer = await session.startDocumentWriter(messagesFor(briefing.config.language));
  try {
    const make = async (id: ActorId) => written(await sheetOf(id), format, options, writer, session);
    await handOver(
      ids.map((id) => ({ name: id, make: () => make(id) })),
      handing,
      session,
    );
  } finally {
    await writer.close();
  }
}

async function written(made: Sheet, format: Format, { out }: SheetOptions, writer: DocumentWriter, session: Session) {
  if (format !== 'md') return writer.write(made.document, format);
  const markdown = made.markdown();
  const shown = out === undefined && session.out.columns !== null ? terminalMarkdown(markdown, session.out) : markdown;
  return { content: shown, missing: [] };
}

/** Each actor once; all that is wrong with the names at once. */
function actorsNamed(briefing: Briefing, queries: readonly string[]): ActorId[] {
  const wrong: string[] = [];
  const ids = queries.flatMap((query) => {
    try {
      return [findActor(briefing, query).id];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      wrong.push(error.message);
      return [];
    }
  });
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  return [...new Set(ids)];
}
