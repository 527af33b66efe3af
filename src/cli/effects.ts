import { putFile } from '../authoring/write-file.ts';
import { startExtractor } from '../authoring/ingest/extract/extractor.ts';
import { fetchDocument } from '../authoring/ingest/fetch/fetch-document.ts';
import { bookOf } from '../publish/book.ts';
import { buildEffects } from '../publish/build-effects.ts';
import { buildSite } from '../publish/build.ts';
import { devSite } from '../publish/dev.ts';
import { loadBriefing } from '../publish/load.ts';
import { serveSite } from '../publish/serve.ts';
import { startDocumentWriter } from '../publish/document-as.ts';
import { editionDocument } from '../publish/pdf/printed.ts';
import { sheetMaker } from '../publish/sheet.ts';
import { watchFolders } from './check/watch-folder.ts';
import type { Answers } from './review/answers.ts';
import { lineAnswers } from './review/line-answers.ts';
import { openEditor } from './review/open-editor.ts';
import { terminalAnswers } from './review/terminal-answers.ts';
import { outputTo, type Output } from './output.ts';

/** Everything outside the program that a command reaches; a test gives its own. */
export interface Effects {
  readonly cwd: string;
  readonly out: Output;
  readonly err: Output;
  readonly loadBriefing: typeof loadBriefing;
  readonly buildSite: typeof buildSite;
  readonly devSite: typeof devSite;
  readonly serveSite: typeof serveSite;
  readonly bookOf: typeof bookOf;
  readonly sheetMaker: typeof sheetMaker;
  readonly editionDocument: typeof editionDocument;
  readonly startDocumentWriter: typeof startDocumentWriter;
  readonly putFile: typeof putFile;
  readonly fetchDocument: typeof fetchDocument;
  readonly startExtractor: typeof startExtractor;
  /** What is piped to the program. */
  readonly piped: () => AsyncIterable<Uint8Array>;
  /** The latest day that it is anywhere on Earth, as `2026-11-22`. */
  today(): string;
  /** Keys and answers of whoever runs the program. */
  answers(): Answers;
  readonly openEditor: typeof openEditor;
  /** Milliseconds from any origin. */
  now(): number;
  /** Says a last word when the user breaks the program off, which then ends with 130; gives back how to take that back. */
  onBreak(say: () => void): () => void;
  readonly watchFolders: typeof watchFolders;
  /** Ends when the user asks the program to stop. */
  untilStopped(): Promise<void>;
}

export function processEffects(): Effects {
  const err = outputTo(process.stderr);
  const progress = (step: string): void => {
    if (err.columns !== null) err.write(`${err.style('dim', `${step} …`)}\n`);
  };
  return {
    cwd: process.cwd(),
    out: outputTo(process.stdout),
    err,
    loadBriefing,
    buildSite: (options) => buildSite(options, { ...buildEffects, progress }),
    devSite,
    serveSite,
    bookOf,
    sheetMaker,
    editionDocument,
    startDocumentWriter,
    putFile,
    fetchDocument,
    startExtractor,
    piped: () => process.stdin,
    // Where a day begins first, it is 14 hours ahead of UTC.
    today: () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10),
    openEditor,
    watchFolders,
    answers: () =>
      process.stdin.isTTY && process.stdout.isTTY
        ? terminalAnswers(process.stdin, process.stdout)
        : lineAnswers(process.stdin, (text) => void process.stdout.write(text)),
    now: () => performance.now(),
    onBreak: (say) => {
      const end = (): never => {
        say();
        process.exit(130);
      };
      process.once('SIGINT', end);
      return () => void process.off('SIGINT', end);
    },
    untilStopped: () =>
      new Promise((stopped) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => stopped()))),
  };
}
