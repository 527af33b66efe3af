import { actRuns } from '../../views/parts/act-runs.ts';
import type { StatementView } from '../../views/parts/statement.ts';
import { speakersText } from '../sheets/words.ts';
import type { Block, Line } from './document.ts';
import { cites, draftMark, joined, position, quiet, quoted, strong, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** "The coalition promised the separation (23 Sept).6 7": for where it is plain who says it. */
export function gistLine(statement: StatementView, { messages }: PrintSetting): Line {
  return [
    text(statement.gist),
    quiet(` (${statement.when.short})`),
    ...draftMark(statement.outlet, messages),
    ...cites(statement.cites),
  ];
}

/** "Kerry: parts of the opposition have leaned on an alliance.24" */
export function saidLine(statement: StatementView, { messages }: PrintSetting): Line {
  return [
    strong(`${speakersText(statement.speakers, messages)}: `),
    text(statement.gist),
    ...draftMark(statement.outlet, messages),
    ...cites(statement.cites),
  ];
}

/** "asserts: More groups are joining it (24 Sept).5": a line for each run of statements that do the same. */
export function runLines(statements: readonly StatementView[], setting: PrintSetting): Line {
  const { messages } = setting;
  const lines = actRuns(statements).map((run): Line => {
    const does = run.position === null ? strong(messages.acts[run.act]) : position(run.position, messages);
    const said = run.statements.map((one) => gistLine(one, setting));
    return [does, text(': '), ...joined(said, ' ')];
  });
  return joined(lines, '\n');
}

/** What was said verbatim: what it did, on what or by whom, and when. */
export function wordsTable(
  words: readonly StatementView[],
  { messages }: PrintSetting,
  by: 'topic' | 'speaker' = 'topic',
): readonly Block[] {
  if (words.length === 0) return [];
  const rows = words.map((one): Line[] => [
    [...quoted(one.quote, one.quoteLanguage, messages), ...draftMark(one.outlet, messages), ...cites(one.cites)],
    [text(messages.acts[one.act])],
    [text(by === 'topic' ? (one.topics[0]?.text ?? '') : speakersText(one.speakers, messages))],
    [text(one.when.short)],
  ]);
  const { table, sheet } = messages;
  const head = [sheet.verbatim, table.act, by === 'topic' ? table.on : table.who, table.date];
  return [{ kind: 'table', caption: sheet.words, head, rows, widths: [50, 12, 22, 16], verbatim: true }];
}
