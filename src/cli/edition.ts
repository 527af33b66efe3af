import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { draftEdition, editionFile, freeEditionId } from '../authoring/edition/draft-edition.ts';
import { planEdition } from '../authoring/edition/plan.ts';
import { editionText } from '../authoring/edition/text.ts';
import { Failure } from '../content/failure.ts';
import { editionId, type EditionId } from '../content/schemas/ids.ts';
import type { Day } from '../edtf/date.ts';
import { explainEdtf, parseEdtf } from '../edtf/parse.ts';
import { messagesFor } from '../i18n/catalogue.ts';
import { viewContext } from '../views/context.ts';
import { soundBriefing } from './checked.ts';
import { contentFolder } from './content-folder.ts';
import { wholeFrom } from './ingest/options.ts';
import { counted } from './problem-report.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';
import { UsageError } from './usage-error.ts';

interface EditionOptions {
  readonly from: Day;
  readonly to: Day;
  readonly title?: string;
  readonly id?: EditionId;
  readonly most: number;
  readonly content?: string;
  readonly dryRun?: boolean;
}

export function editionCommand(program: Command, session: Session): void {
  program
    .command('edition')
    .summary('draft an edition of a window of time')
    .description(
      'Drafts an edition from what the articles published in a window report: events, new statements, disputes, figures ' +
        'that differ, planned events, information gaps. Each line is cited, and ranked by independent origins, recency and ' +
        'centrality, with the reason beside it. It judges nothing: you make sentences of the lines, then take out "review: draft".',
    )
    .requiredOption('--from <day>', 'the first day of the window, as 2026-01-24', day)
    .requiredOption('--to <day>', 'the last day: the edition sees what was published up to it', day)
    .option('--title <title>', 'the title (default: the edition’s date)')
    .option('--id <id>', 'its id, which is the name of its file (default: the last day)', idOf)
    .option('--most <number>', 'lines of each kind, at most', wholeFrom(1), 8)
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--dry-run', 'print the draft and write nothing')
    .action((options: EditionOptions) => edition(options, session));
}

async function edition(options: EditionOptions, session: Session): Promise<void> {
  const { from, to, title, most } = options;
  if (from > to)
    throw new UsageError(`--from ${from} is after --to ${to}: a window goes from its first day to its last.`);
  const content = contentFolder(session.cwd, options.content);
  const sound = await soundBriefing(content, session);
  if (sound === null) {
    session.end(1);
    return;
  }
  const { briefing, drafts } = sound;
  const id = options.id ?? editionId.parse(to);
  await freeEditionId(content, id);
  const plan = planEdition(viewContext(briefing, messagesFor(briefing.config.language)), { from, to, title, most });
  if (plan.bluf.length === 0)
    throw new Failure(
      `No statement of an article published from ${from} to ${to} is new, so there is nothing to draft.`,
    );
  const text = editionText(plan);
  if (options.dryRun === true) session.out.write(text);
  else await draftEdition(content, id, text);
  const file = shownPath(session.cwd, join(content, editionFile(id)));
  session.err.write(
    `${options.dryRun === true ? 'Would draft' : 'Drafted'} ${file} from ${counted(plan.articles, 'article')}` +
      `${drafts.length === 0 ? '' : `, without ${counted(drafts.length, 'draft')}`}. ` +
      'Edit it, and take out "review: draft" when it is an edition: until then it is in no build.\n',
  );
}

function day(value: string): Day {
  const wrong = explainEdtf(value);
  if (wrong !== null) throw new InvalidArgumentError(wrong);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || parseEdtf(value).earliest !== value)
    throw new InvalidArgumentError('It must be a day, as 2026-01-24.');
  return value;
}

function idOf(value: string): EditionId {
  const read = editionId.safeParse(value);
  if (!read.success) throw new InvalidArgumentError('It must be made of lower-case letters a-z, digits and hyphens.');
  return read.data;
}
