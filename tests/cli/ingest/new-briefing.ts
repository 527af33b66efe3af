import { join } from 'node:path';
import type { ExtractorOptions } from '../../../src/authoring/ingest/extract/extractor.ts';
import { draftsOf } from '../../../src/intake/intake.ts';
import type { Input } from '../../../src/intake/input.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../temporary-folder.ts';
import { run, type Ran } from '../run.ts';

export const ferry = `Ferry to sail again on Friday
Harbour Gazette
Published 3 March 2021

HARBOUR TOWN: The ferry to the island will sail again on Friday, the minister of transport said on Tuesday.
“Nobody will have to walk to the bridge any more,” the minister told reporters.
The council has counted 62 complaints since the boat was laid up in January.
`;
export const bridge = `Bridge to close for repairs
Published 5 March 2021

The old bridge will close for two weeks, the council announced. Repairs cost more than planned.
Drivers will have to take the ferry, which sails four times a day from the northern quay.
`;

/** A page with this text. */
export const pageOf = (text: string): string =>
  `<!doctype html><html lang="en"><title>Bridge</title><body><h1>Bridge</h1><p>${text.trim().replace(/\n+/g, '</p><p>')}</p></body></html>`;

/** Reads documents in this process, which saves each test the start of threads. */
export const startExtractor = ({ context }: ExtractorOptions) =>
  Promise.resolve({
    extract: (input: Input) => draftsOf(input, context),
    close: () => Promise.resolve(),
  });

/** A new briefing, and a way to run `readout` in it. */
export async function briefing(files: Readonly<Record<string, string>> = {}) {
  const cwd = await temporaryFolder();
  await run(cwd, ['init', '.']);
  await writeFiles(cwd, files);
  return {
    cwd,
    ingest: (...args: readonly string[]): Promise<Ran> => run(cwd, ['ingest', ...args], { startExtractor }),
  };
}

/** The articles of a briefing, by file. */
export const drafts = async (cwd: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await filesIn(join(cwd, 'content'))).filter(([file]) => file.startsWith('articles/')),
  );
