import { changedFolder } from '../../authoring/change/changed-folder.ts';
import { commitChange } from '../../authoring/change/commit.ts';
import { unifiedDiff } from '../../authoring/change/unified-diff.ts';
import type { Rewriting } from '../../authoring/rewrite/rename.ts';
import type { Problem } from '../../content/problem.ts';
import { counted, problemReport } from '../problem-report.ts';
import type { Output, Style } from '../output.ts';
import type { Session } from '../session.ts';

/** Makes a change, or prints it, unless the briefing would have more wrong with it than before. Says whether it did. */
export async function carryOut(
  content: string,
  { renaming, changes }: Rewriting,
  { done, dryRun }: { readonly done: string; readonly dryRun: boolean },
  session: Session,
): Promise<boolean> {
  const { out, err, cwd } = session;
  const after = await session.loadBriefing(content, { drafts: true, folder: changedFolder(content, changes) });
  // Where nothing is wrong afterwards nothing is worse, whatever was wrong before.
  const before = after.problems.length === 0 ? after : await session.loadBriefing(content, { drafts: true });
  const worse = newProblems(before.problems, after.problems, renaming);
  if (worse.length > 0) {
    err.write(
      `${problemReport(worse, content, cwd, err)}\n${counted(worse.length, 'problem')} would come of it, so nothing is changed.\n`,
    );
    session.end(1);
    return false;
  }
  const files = counted(changes.length, 'file');
  if (dryRun) {
    for (const line of unifiedDiff(changes)) out.write(`${coloured(line, out)}\n`);
    err.write(`${files} would change.\n`);
    return true;
  }
  await commitChange(content, changes);
  out.write(`${out.style('green', done)}: ${files} changed.\n`);
  return true;
}

/** What is wrong afterwards and was not before, under whatever name, on whatever line. */
function newProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  { from, to }: Rewriting['renaming'],
): readonly Problem[] {
  const [old, now] = [from, to].map((name) => name.slice(name.indexOf('#') + 1));
  const token = new RegExp(`(?<![a-z0-9-])${old ?? ''}(?![a-z0-9-])`, 'gu');
  const keyOf = ({ rule, file, field, value, reason }: Problem): string =>
    JSON.stringify([rule, file, field.join('.'), value, reason]).replace(token, now ?? '');
  const known = Map.groupBy(before, keyOf);
  return after.filter((problem) => known.get(keyOf(problem))?.pop() === undefined);
}

const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red', '@': 'cyan', d: 'bold' };

function coloured(line: string, output: Output): string {
  const style = styles[line.slice(0, 1)];
  return style === undefined ? line : output.style(style, line);
}
