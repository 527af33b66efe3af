import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Figures } from './figures.ts';
import { projectRoot } from './tools/package-version.ts';

const seconds = z.object({ all: z.number(), one: z.number().nullable() });

/** As many sheets as a large briefing has: of a small one, its actors' again. */
const sheets = 300;

/** Measures the sheets of a briefing as PDF in a process of their own: all of them, and again where one has changed. */
export async function measureSheets(content: string, figures: Figures, tool: string): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[join(projectRoot, 'scripts/bench-sheets.ts'), '--content', content, '--sheets', `${sheets}`, '--json'],
  ]);
  const { all, one } = seconds.parse(JSON.parse(stdout));
  figures.add(tool, 'sheets', all);
  figures.add(tool, 'sheet', one);
}
