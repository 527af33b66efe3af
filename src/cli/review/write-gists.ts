import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk, OwnStatement } from '../../authoring/review/desk.ts';
import { gistsToDo, readGists, withGists, type WrittenGists } from '../../authoring/review/gists.ts';
import type { ReviewSession } from '../../authoring/review/session.ts';
import type { ReviewState } from '../../authoring/review/state.ts';
import type { Output } from '../output.ts';
import { counted } from '../problem-report.ts';
import type { Session } from '../session.ts';
import { wrap } from '../wrap.ts';
import type { Answers } from './answers.ts';
import { shownText } from './shown-text.ts';

type Refused = WrittenGists['refused'];
export const noneRefused: Refused = new Map();

/**
 * Opens the gists that wait in the editor's own program, each below its paragraph, and takes them in, as one step. Gives back
 * those that cannot be taken: they stand in the file when it is opened again, with the reason. Where there is no program, or
 * it failed, the next gist is asked for instead.
 */
export async function writeGists(
  review: ReviewSession,
  answers: Answers,
  session: Session,
  refused: Refused,
): Promise<Refused> {
  const { state } = review;
  const waiting = gistsToDo(state.desk);
  if (waiting.length === 0) {
    await review.edit([], { ...state, message: 'Every statement has its gist; w opens the file to change one.' });
    return noneRefused;
  }
  // The file shows paragraphs of the document, which must not be in the briefing's folder.
  const dir = await mkdtemp(join(tmpdir(), 'readout-'));
  const path = join(dir, 'gists.yaml');
  try {
    await writeFile(path, gistsText(state, waiting, session.out, refused));
    const opened = await answers.aside(() => session.openEditor(path));
    if (!opened) {
      await review.take({ kind: 'key', key: 'G' });
      return refused;
    }
    const written = readGists(await readFile(path, 'utf8'), state.desk);
    const { edits, desk } = withGists(state.desk, written.taken);
    await review.edit(written.taken.size === 0 ? [] : edits, { ...state, desk, message: told(desk, written) });
    return written.refused;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function told(desk: Desk, { taken, refused }: WrittenGists): string {
  const left = gistsToDo(desk).length;
  const first = [...refused].map(([id, { problem }]) => `${id}: ${problem}`)[0];
  return [
    `Kept: ${counted(taken.size, 'gist')}.`,
    ...(left === 0 ? [] : [`${left} ${left === 1 ? 'waits' : 'wait'} still; g opens the file again.`]),
    ...(first === undefined ? [] : [first]),
  ].join(' ');
}

function gistsText(
  { desk, decisions }: ReviewState,
  waiting: readonly OwnStatement[],
  output: Output,
  refused: Refused,
): string {
  const comment = (text: string): string[] =>
    wrap(
      text.split(/\s+/u).map((word) => ({ text: shownText(word), styles: [], spaced: true, broken: false })),
      96,
      output,
    ).map((line) => `# ${line}`);
  const contentOf = (id: string): string =>
    desk.items
      .flatMap((item) =>
        item.kind === 'attribution' && decisions.get(item.key)?.became === `statement ${id}`
          ? item.proposal.content
          : [],
      )
      .map(({ text }) => text)
      .join(' … ');
  const paragraphs = [...Map.groupBy(waiting, ({ p }) => p.join(', '))].flatMap(([p, statements]) => [
    '',
    `# Paragraph ${p}`,
    ...(statements[0]?.p ?? []).flatMap((number) => comment(desk.body[desk.numbers.indexOf(number)] ?? '')),
    ...statements.flatMap(({ id, speaker, act }) => {
      const no = refused.get(id);
      return [
        '',
        ...comment(`${desk.actors.find((actor) => actor.id === speaker)?.name ?? speaker} ${act}: ${contentOf(id)}`),
        ...(no === undefined ? [] : comment(`Not taken: ${no.problem}`)),
        `${id}: ${no?.text ?? ''}`,
      ];
    }),
  ]);
  return `${[
    '# Say behind each name what is said, in a line of your own words; what you leave empty waits.',
    '# Lines that begin with # are not read. Save and close to go on.',
    ...paragraphs,
  ].join('\n')}\n`;
}
