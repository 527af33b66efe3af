import type { Problem } from '../problem.ts';
import { briefingFile, type Folder } from './folder.ts';
import { layoutOf } from './layout.ts';
import { unreadableProblem } from './unreadable.ts';

/** The text of a file, or why there is none. */
export type FoundText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** The text of a file that belongs to a briefing; empty for any other, which is never read. */
export async function foundText(folder: Folder, file: string): Promise<FoundText> {
  if (layoutOf(file) === null && file !== briefingFile) return { ok: true, text: '' };
  try {
    return { ok: true, text: await folder.read(file) };
  } catch (error) {
    const problem = unreadableProblem(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}
