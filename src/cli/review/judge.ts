import { withField } from '../../authoring/edit/edit-yaml.ts';
import { editFrontmatter } from '../../authoring/edit/edit-frontmatter.ts';
import type { Problem } from '../../content/problem.ts';
import { folderAt } from '../../content/read/folder.ts';
import type { Session } from '../session.ts';

/** The article's file as it is once it is accepted. */
export const acceptedText = (text: string, file: string): string =>
  editFrontmatter(text, file, (yaml) => withField(yaml, ['review'], 'accepted'));

/** What "check" would say against an article if it were accepted: errors in its file, and those that it brings elsewhere. */
export async function problemsIfAccepted(
  session: Session,
  content: string,
  file: string,
  text: string,
  paragraphs: readonly string[],
): Promise<readonly Problem[]> {
  const folder = folderAt(content);
  const accepted = acceptedText(text, file);
  const after = await session.loadBriefing(content, {
    folder: {
      list: () => folder.list(),
      read: (name) => (name === file ? Promise.resolve(accepted) : folder.read(name)),
    },
    documents: { paragraphsOf: (sha256) => Promise.resolve(accepted.includes(sha256) ? paragraphs : null) },
  });
  const before = new Set((await session.loadBriefing(content)).problems.map(told));
  return after.problems.filter(
    (problem) => problem.level === 'error' && (problem.file === file || !before.has(told(problem))),
  );
}

const told = ({ rule, file, field, value }: Problem): string => JSON.stringify([rule, file, field, value]);
