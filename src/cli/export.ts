import { Option, type Command } from 'commander';
import { messagesFor } from '../i18n/catalogue.ts';
import { documentFormats, type DocumentFormat } from '../publish/document-as.ts';
import { soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { findEdition } from './find-edition.ts';
import { checkHanding, handOver } from './handing/hand-over.ts';
import { formatOf } from './handing/place.ts';
import type { Session } from './session.ts';

interface ExportOptions {
  readonly content?: string;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly force?: boolean;
}

export function exportCommand(program: Command, session: Session): void {
  program
    .command('export')
    .summary('write an edition to be mailed, edited or printed')
    .description(
      'Writes an edition as one document: plain text, HTML that mail programs show, a message that opens ready to be sent, ' +
        'Word or PDF. Without --out it is printed; nothing is sent.',
    )
    .argument('[edition]', 'the id of an edition (default: the newest)')
    .addOption(
      new Option('--format <format>', 'how it is written (default: what the file’s name tells, else txt)').choices(
        documentFormats,
      ),
    )
    .option('--out <path>', 'file, or folder, to write into')
    .option('--force', 'replace a file that is there')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .action((edition: string | undefined, options: ExportOptions) => exportEdition(edition, options, session));
}

async function exportEdition(query: string | undefined, options: ExportOptions, session: Session): Promise<void> {
  const format = formatOf(options, documentFormats, 'txt');
  const handing = { format, out: options.out, force: options.force, several: false, noun: 'edition' };
  checkHanding(handing, session);
  const content = contentFolder(session.cwd, options.content);
  const sound = await soundBriefing(content, session);
  if (sound === null) {
    session.end(1);
    return;
  }
  const { briefing } = sound;
  const id = findEdition(sound, query);
  const writer = await session.startDocumentWriter(messagesFor(briefing.config.language));
  try {
    const make = async () => writer.write(await session.editionDocument(briefing, id, content), format);
    await handOver([{ name: id, make }], handing, session);
  } finally {
    await writer.close();
  }
}
