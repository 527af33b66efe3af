import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { wordingOf } from '../briefing/likelihood/catalogues.ts';
import { documentsAt, type Documents } from '../content/documents.ts';
import { Failure } from '../content/failure.ts';
import type { Problem } from '../content/problem.ts';
import type { Loaded, LoadMemory } from '../publish/load.ts';
import { watchProblems } from './check/watch.ts';
import { contentFolder } from './content-folder.ts';
import { draftsLine } from './drafts-line.ts';
import { counted, problemReport, tally, tallyLine } from './problem-report.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';
import { UsageError } from './usage-error.ts';

interface CheckOptions {
  readonly content?: string;
  readonly documents?: string | true;
  readonly coverage?: boolean;
  readonly drafts?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
}

export function checkCommand(program: Command, session: Session): void {
  program
    .command('check')
    .summary('list everything that is wrong with a briefing')
    .description(
      'Lists everything that is wrong with a briefing, with file, line, field, reason and remedy.\n' +
        'Errors stop a build; warnings do not. With the documents at hand, every quotation is held against its paragraph.',
    )
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option(
      '--documents [dir]',
      'hold quotations against the documents, found by their SHA-256 (default: documents, beside the briefing)',
    )
    .option('--coverage', 'also list paragraphs and quotations of the documents that no statement rests on')
    .option('--drafts', 'hold drafts to the rules too, as far as a draft can keep them')
    .option('--json', 'write the result as JSON')
    .option('--watch', 'check again whenever a file changes, and tell what is new and what is gone')
    .action((options: CheckOptions) => check(options, session));
}

async function check(options: CheckOptions, session: Session): Promise<void> {
  if (options.coverage === true && options.documents === undefined)
    throw new UsageError('--coverage needs the documents. Name their folder with --documents DIR.');
  if (options.watch === true && options.json === true)
    throw new UsageError('--watch tells what differs as it happens, which is no JSON. Leave out one of the two.');
  const content = contentFolder(session.cwd, options.content);
  const given = options.documents === true ? join(dirname(content), 'documents') : options.documents;
  const folder = given === undefined ? [] : [resolve(session.cwd, given)];
  const load = checker(content, folder, options, session);
  const first = async (): Promise<readonly Problem[]> => {
    const loaded = await load(new Set());
    tell(loaded, content, options, session);
    return loaded.problems;
  };
  if (options.watch === true) {
    const again = async (changed: ReadonlySet<string>) => (await load(changed)).problems;
    await watchProblems({ folders: [content, ...folder], content, problems: again }, first, session);
  } else session.end(tally(await first()).errors > 0 ? 1 : 0);
}

/** Writes what a check found. */
function tell(
  { problems, quotes, drafts, briefing }: Loaded,
  content: string,
  options: CheckOptions,
  session: Session,
): void {
  const counts = tally(problems);
  if (options.json === true) {
    session.out.write(`${JSON.stringify({ content, ...counts, quotes, drafts, problems }, null, 2)}\n`);
    return;
  }
  const report = problemReport(problems, content, session.cwd, session.out);
  const style = counts.errors > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'green';
  const summary = [
    session.out.style(style, `${tallyLine(counts)}.`),
    quotesLine(quotes),
    waiting(drafts, options),
    unheld(briefing),
  ]
    .filter((part) => part !== '')
    .join(' ');
  session.out.write(`${report}${report === '' ? '' : '\n'}${summary}\n`);
}

/** Loads the briefing, and from the second time on reads only what has changed, given the folders in which something has. */
function checker(content: string, folder: readonly string[], options: CheckOptions, session: Session) {
  const kept: { memory: LoadMemory; documents: Documents | undefined } = { memory: {}, documents: undefined };
  return async (changed: ReadonlySet<string>): Promise<Loaded> => {
    const [dir] = folder;
    if (dir !== undefined && (kept.documents === undefined || changed.has(dir))) {
      kept.documents = await documentsIn(session.cwd, dir);
      // A document that came or went bears on articles that have not changed.
      kept.memory = {};
    }
    return session.loadBriefing(content, {
      ...(kept.documents === undefined ? {} : { documents: kept.documents }),
      ...(options.watch === true ? { memory: kept.memory } : {}),
      coverage: options.coverage === true,
      drafts: options.drafts === true,
    });
  };
}

function quotesLine({ all, verified }: { readonly all: number; readonly verified: number }): string {
  const missing = all - verified;
  const done = verified === 0 ? '' : `${counted(verified, 'quote')} verified. `;
  return `${done}${missing === 0 ? '' : `${counted(missing, 'quote')} not verified: the documents are not at hand.`}`.trim();
}

/** Key judgments in a language whose words of likelihood are not known. */
function unheld(briefing: Loaded['briefing']): string {
  const { language } = briefing?.config ?? { language: 'en' };
  const judged = [...(briefing?.editions.values() ?? [])].some(({ keyJudgments }) => keyJudgments.length > 0);
  if (!judged || wordingOf(language) !== undefined) return '';
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return `Likelihoods are not held to the scale: its words in ${name} are not known.`;
}

const waiting = (drafts: readonly string[], options: CheckOptions): string =>
  options.drafts === true ? '' : draftsLine(drafts.length, false);

async function documentsIn(cwd: string, dir: string) {
  try {
    return await documentsAt(dir);
  } catch (error) {
    throw new Failure(
      `The documents in ${shownPath(cwd, dir)} cannot be read. Name their folder with --documents DIR.`,
      {
        cause: error,
      },
    );
  }
}
