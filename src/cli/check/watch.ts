import { Failure } from '../../content/failure.ts';
import type { Problem } from '../../content/problem.ts';
import { problemReport, tally, tallyLine } from '../problem-report.ts';
import type { Session } from '../session.ts';

/** A check that can be made again and again. */
export interface Watched {
  /** Folders whose changes call for another check. */
  readonly folders: readonly string[];
  readonly content: string;
  /** Everything that is wrong now, after changes below these of the folders. */
  readonly problems: (changed: ReadonlySet<string>) => Promise<readonly Problem[]>;
}

/**
 * Checks, and checks again whenever a file changes, until it is stopped; tells what is new and what is gone since the
 * check before. `first` makes the first check and tells of it. What changes while that is made is looked at after it.
 */
export async function watchProblems(
  { folders, content, problems }: Watched,
  first: () => Promise<readonly Problem[]>,
  session: Session,
): Promise<void> {
  const { out } = session;
  let known: readonly Problem[] = [];
  const again = async (changed: ReadonlySet<string>): Promise<void> => {
    try {
      const now = await problems(changed);
      out.write(differences(known, now, content, session));
      known = now;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      out.write(`${out.style('red', error.message)}\n`);
    }
  };
  const begun = Promise.withResolvers<undefined>();
  // One check at a time: what changes meanwhile is looked at after it.
  let last: Promise<void> = begun.promise;
  const watch = (): Promise<() => void> =>
    session.watchFolders(folders, (changed) => {
      last = last.then(() => again(changed));
    });
  let stop = await tried(watch);
  try {
    known = await first();
    if (stop === undefined) {
      // A folder could not be watched: the first check has said what is wrong with it, or all is well by now. Nobody saw
      // what changed while that check was made, so that everything is looked at once more.
      stop = await watch();
      last = last.then(() => again(new Set(folders)));
    }
    out.write('Checking again whenever a file changes. Press Ctrl+C to stop.\n');
    begun.resolve(undefined);
    await session.untilStopped();
  } finally {
    stop?.();
  }
  await last;
}

async function tried<T>(begin: () => Promise<T>): Promise<T | undefined> {
  try {
    return await begin();
  } catch {
    return undefined;
  }
}

/** New problems in full, those that are gone in a line each, and the count; the count alone where nothing differs. */
function differences(
  before: readonly Problem[],
  now: readonly Problem[],
  content: string,
  { cwd, out }: Session,
): string {
  const fresh = without(now, before);
  const gone = without(before, now);
  const counts = tally(now);
  const style = counts.errors > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'green';
  const lines = [
    ...(fresh.length === 0 ? [] : [problemReport(fresh, content, cwd, out)]),
    ...gone.map(({ file, value, reason }) => {
      const shown = value === undefined ? '' : ` — ${value}`;
      return `${out.style('green', 'gone')} ${file}${shown}: ${out.style('dim', reason)}\n`;
    }),
  ];
  const same = lines.length === 0 ? ' Nothing differs.' : '';
  return `${lines.length === 0 ? '' : '\n'}${lines.join('')}${out.style(style, `${tallyLine(counts)}.`)}${same}\n`;
}

/** The problems that others do not hold, whatever line they moved to. */
function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ rule, file, field, value, reason }: Problem): string =>
    JSON.stringify([rule, file, field, value, reason]);
  const known = Map.groupBy(others, keyOf);
  return problems.filter((problem) => known.get(keyOf(problem))?.pop() === undefined);
}
