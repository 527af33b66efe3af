import type { startExtractor } from '../authoring/ingest/extract/extractor.ts';
import type { fetchDocument } from '../authoring/ingest/fetch/fetch-document.ts';
import { putFile } from '../authoring/write-file.ts';
import type { bookOf } from '../publish/book.ts';
import type { buildSite } from '../publish/build.ts';
import type { devSite } from '../publish/dev.ts';
import type { startDocumentWriter } from '../publish/document-as.ts';
import { later, type Later } from '../publish/later.ts';
import type { loadBriefing } from '../publish/load.ts';
import type { editionDocument } from '../publish/pdf/printed.ts';
import type { serveSite } from '../publish/serve.ts';
import type { sheetMaker } from '../publish/sheet.ts';
import type { watchFolders } from './check/watch-folder.ts';
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
  readonly sheetMaker: Later<typeof sheetMaker>;
  readonly editionDocument: Later<typeof editionDocument>;
  readonly startDocumentWriter: Later<typeof startDocumentWriter>;
  readonly putFile: typeof putFile;
  readonly fetchDocument: typeof fetchDocument;
  readonly startExtractor: Later<typeof startExtractor>;
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
    loadBriefing: later(async () => (await import('../publish/load.ts')).loadBriefing),
    buildSite: later(async () => {
      const { buildEffects } = await import('../publish/build-effects.ts');
      const { buildSite } = await import('../publish/build.ts');
      return (options) => buildSite(options, { ...buildEffects, progress });
    }),
    devSite: later(async () => (await import('../publish/dev.ts')).devSite),
    serveSite: later(async () => (await import('../publish/serve.ts')).serveSite),
    bookOf: later(async () => (await import('../publish/book.ts')).bookOf),
    sheetMaker: later(async () => (await import('../publish/sheet.ts')).sheetMaker),
    editionDocument: later(async () => (await import('../publish/pdf/printed.ts')).editionDocument),
    startDocumentWriter: later(async () => (await import('../publish/document-as.ts')).startDocumentWriter),
    putFile,
    fetchDocument: later(async () => (await import('../authoring/ingest/fetch/fetch-document.ts')).fetchDocument),
    startExtractor: later(async () => (await import('../authoring/ingest/extract/extractor.ts')).startExtractor),
    piped: () => process.stdin,
    // Where a day begins first, it is 14 hours ahead of UTC.
    today: () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10),
    openEditor,
    watchFolders: later(async () => (await import('./check/watch-folder.ts')).watchFolders),
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
