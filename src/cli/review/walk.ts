import { join } from 'node:path';
import { articleParts } from '../../authoring/review/desk-of.ts';
import { withBlocks } from '../../authoring/review/body-text.ts';
import { gistsToDo } from '../../authoring/review/gists.ts';
import type { ReviewSession } from '../../authoring/review/session.ts';
import { folderAt } from '../../content/read/folder.ts';
import { readEntries } from '../../content/read/source.ts';
import { counted, problemReport } from '../problem-report.ts';
import type { Session } from '../session.ts';
import { shownPath } from '../shown-path.ts';
import type { Answers } from './answers.ts';
import { acceptedText, problemsIfAccepted } from './judge.ts';
import { reviewScreen } from './screen.ts';
import { noneRefused, writeGists } from './write-gists.ts';

/** What a review works on. */
export interface Walked {
  readonly content: string;
  readonly paragraphs: readonly string[];
  readonly review: ReviewSession;
}

/** Shows and asks until the editor quits or the article is accepted. */
export async function walk(walked: Walked, answers: Answers, session: Session): Promise<'quit' | 'accepted'> {
  const { review } = walked;
  let refused = noneRefused;
  const gists = async (): Promise<void> => {
    refused = await writeGists(review, answers, session, refused);
  };
  for (;;) {
    const { asking } = review.state;
    if (asking === null || asking.answers.length === 0 || answers.terminal)
      answers.show(reviewScreen(review.state, session.out, answers.rows()));
    const input = asking === null ? await answers.key() : await answers.line(asking.question);
    const want = input === null ? 'quit' : await review.take(input);
    if (want === 'quit') return 'quit';
    if (want === 'write') await writeText(walked, answers, session);
    if (want === 'gists') await gists();
    if (want !== 'accept') continue;
    if (gistsToDo(review.state.desk).length > 0) await gists();
    if (gistsToDo(review.state.desk).length === 0 && (await accept(walked, session))) return 'accepted';
  }
}

/** Begins the text with the blocks that it lacks, and opens it in the editor's own program. */
async function writeText({ content, review }: Walked, answers: Answers, session: Session): Promise<void> {
  const { desk } = review.state;
  const begun = [{ file: desk.file, change: (text: string | null) => withBlocks(text ?? '', desk) }];
  if (!(await review.edit(begun, review.state))) return;
  const path = join(content, desk.file);
  const opened = await answers.aside(() => session.openEditor(path));
  const where = shownPath(session.cwd, path);
  await reread(
    { content, review },
    session,
    opened ? '' : `The text is in ${where}: set EDITOR to have it opened here. `,
  );
}

/** Takes in what the editor made of the article's file; where it cannot be read, says so. */
async function reread({ content, review }: Omit<Walked, 'paragraphs'>, session: Session, said: string): Promise<void> {
  const { state } = review;
  const { entries, problems } = await readEntries(folderAt(content), state.desk.file);
  const article = entries.find((entry) => entry.collection === 'articles');
  const report = problemReport(problems, content, session.cwd, session.out);
  const message =
    problems.length > 0 ? `${said}The file cannot be read; w opens it again.\n${report}` : `${said}Read again.`;
  const desk = article === undefined ? state.desk : { ...state.desk, ...articleParts(article.data) };
  await review.edit([], { ...state, desk, message });
}

/** Accepts the article where nothing speaks against it, its text begun where it lacks; else says what does. */
async function accept({ content, paragraphs, review }: Walked, session: Session): Promise<boolean> {
  const { state } = review;
  const { file } = state.desk;
  const whole = (text: string | null): string => withBlocks(text ?? '', state.desk);
  const problems = await problemsIfAccepted(session, content, file, whole(await review.read(file)), paragraphs);
  if (problems.length > 0) {
    const report = problemReport(problems, content, session.cwd, session.out);
    const message = `It is not accepted: ${counted(problems.length, 'error')} to correct first; w opens it.\n${report}`;
    await review.edit([], { ...state, message });
    return false;
  }
  return review.edit([{ file, change: (text) => acceptedText(whole(text), file) }], state);
}
