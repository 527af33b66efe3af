import { z } from 'zod';
import { Failure } from '../../content/failure.ts';
import { fieldName, showValue, valueAt } from '../../content/read/field.ts';
import { isOwnFile } from './own-file.ts';

/** Where a change of many files is got ready, below the briefing's folder. Hidden, so that no reader looks into it. */
export const changeFolder = '.change';
export const journalFile = 'journal.json';

// A folder may have come from anywhere with a journal in it, and whatever reads a briefing carries that out.
const ownFile = z.string().refine(isOwnFile);

/** What is left to do once it is there: the change is then decided, and is only finished. */
const journal = z.strictObject({
  /** Texts in the folder of the change, and the paths that they are to have, in order. */
  place: z.array(z.strictObject({ staged: z.string().regex(/^\d+$/u), file: ownFile })),
  /** Links, and under which names texts wait beside the files that they lead to. */
  through: z.array(z.strictObject({ link: ownFile, staged: z.uuid() })).default([]),
  /** Links that get another name, after that. */
  move: z.array(z.strictObject({ from: ownFile, to: ownFile })).default([]),
  remove: z.array(ownFile),
});
export type Journal = z.infer<typeof journal>;

/** A journal by its text. `path` and `folder` name it, and the folder of its change, in errors. */
export function parseJournal(text: string, path: string, folder: string): Journal {
  const value = jsonOf(text, path, folder);
  const parsed = journal.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = (parsed.error.issues[0]?.path ?? []).filter((part) => typeof part !== 'symbol');
  const named = [fieldName(field), showValue(valueAt(value, field))].filter(Boolean).join(': ');
  throw new Failure(
    `${path} cannot be carried out, and nothing is changed: what it says (${named}) is nothing that a change of this briefing does. ` +
      `Delete ${folder}; if a rename or a merge of yours was broken off here, compare the files in it with those of the briefing first.`,
  );
}

function jsonOf(text: string, path: string, folder: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(
      `${path} cannot be read, so that a change of this briefing cannot be finished. Compare the files beside it with those of the briefing, then delete ${folder}.`,
      { cause: error },
    );
  }
}
